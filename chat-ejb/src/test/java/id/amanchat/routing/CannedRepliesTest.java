package id.amanchat.routing;

import static id.amanchat.conversation.ConversationFixture.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.amanchat.bench.DoorBench;
import id.amanchat.bench.PersonFixture;
import id.amanchat.bench.PersonFixture.Somebody;
import id.amanchat.conversation.ConversationFixture;
import id.amanchat.conversation.ConversationId;
import id.amanchat.conversation.Conversations;
import id.amanchat.identity.Role;
import jakarta.ejb.EJBAccessException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CannedRepliesTest {

    private static final Saved DONE = new Saved.Done();

    @RegisterExtension
    final DoorBench bench = new DoorBench();

    private Somebody ratna;
    private Somebody dewi;
    private Somebody rizky;
    private Somebody budi;

    @BeforeEach
    void anAdministratorTwoAgentsAndACustomer() {
        ratna = PersonFixture.staff(bench, "ratna", Role.ADMINISTRATOR);
        dewi = PersonFixture.staff(bench, "dewi", Role.AGENT);
        rizky = PersonFixture.staff(bench, "rizky", Role.AGENT);
        budi = PersonFixture.customer(bench, "budi");
    }

    private static CannedReply reply(CannedScope scope, String queue, String shortcut, String indonesian) {
        return new CannedReply(null, scope, queue, shortcut, "Title " + shortcut, "In English", indonesian, 0);
    }

    private static CannedReply own(String shortcut, String indonesian) {
        return reply(CannedScope.PERSONAL, null, shortcut, indonesian);
    }

    private static CannedReply forAll(String shortcut, String indonesian) {
        return reply(CannedScope.ALL, null, shortcut, indonesian);
    }

    private Saved save(Somebody person, CannedReply reply) {
        return as(bench, person, CannedReplies.class, door -> door.save(reply));
    }

    private List<CannedReply> mine(Somebody person) {
        return as(bench, person, CannedReplies.class, CannedReplies::mine);
    }

    private List<FilledReply> offer(Somebody person, ConversationId id, String typed) {
        return as(bench, person, CannedReplies.class, door -> door.offer(id, typed));
    }

    private boolean delete(Somebody person, UUID id) {
        return as(bench, person, CannedReplies.class, door -> door.delete(id));
    }

    private static Map<String, String> refused(Saved saved) {
        return ((Saved.Refused) saved).fields();
    }

    @Test
    void customersHaveNoBusinessHere() {
        bench.be(budi.id(), Role.CUSTOMER);
        CannedReplies door = bench.get(CannedReplies.class);
        assertThatThrownBy(door::mine).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void anAgentsOwnIsNobodyElses() {
        assertThat(save(dewi, own("hi", "Halo"))).isEqualTo(DONE);
        UUID id = mine(dewi).get(0).id();
        assertThat(mine(rizky)).isEmpty();
        assertThat(mine(ratna)).isEmpty();
        assertThat(delete(rizky, id)).isFalse();
        CannedReply stolen = new CannedReply(id, CannedScope.PERSONAL, null, "hi", "Hi", "Hi", "Hai", 0);
        assertThat(save(rizky, stolen)).isEqualTo(new Saved.NotFound());
        assertThat(delete(dewi, id)).isTrue();
        assertThat(mine(dewi)).isEmpty();
    }

    @Test
    void anAgentCannotSpeakForAllNorAnAdministratorForAnAgent() {
        assertThat(refused(save(dewi, forAll("hi", "Halo")))).containsEntry("scope", "not-yours");
        assertThat(refused(save(ratna, own("hi", "Halo")))).containsEntry("scope", "not-yours");
    }

    @Test
    void everyWrongFieldIsNamed() {
        CannedReply wrong = new CannedReply(null, CannedScope.QUEUE, "none", "Hi!", " ", "Hi {weather}", "", 0);
        assertThat(refused(save(ratna, wrong)))
                .isEqualTo(Map.of(
                        "queue", "unknown",
                        "shortcut", "code",
                        "title", "missing",
                        "textEnglish", "variable",
                        "textIndonesian", "missing"));
    }

    @Test
    void aShortcutStandsOnceInItsScope() {
        save(ratna, forAll("hi", "Halo"));
        assertThat(refused(save(ratna, forAll("hi", "Hai")))).containsExactly(Map.entry("shortcut", "taken"));
        assertThat(save(dewi, own("hi", "Hai"))).isEqualTo(DONE);
    }

    @Test
    void whatAnotherChangedMeanwhileIsNotOverwritten() {
        save(dewi, own("hi", "Halo"));
        CannedReply read = mine(dewi).get(0);
        CannedReply changed =
                new CannedReply(read.id(), CannedScope.PERSONAL, null, "hi", "Hi", "Hi", "Hai", read.version());
        assertThat(save(dewi, changed)).isEqualTo(DONE);
        assertThat(save(dewi, changed)).isEqualTo(new Saved.Stale());
    }

    @Test
    void repliesComeFilledInAndInTheLanguageOfTheConversation() {
        ConversationId id = ConversationFixture.open(bench, budi, dewi);
        save(ratna, forAll("hi", "Halo {customer|Bapak/Ibu}, saya {agent} ({employeeId}), tentang {topic}."));
        String customer = as(bench, dewi, Conversations.class, door -> door.find(id))
                .orElseThrow()
                .parties()
                .customer()
                .name();
        assertThat(offer(dewi, id, ""))
                .singleElement()
                .extracting(FilledReply::text)
                .isEqualTo("Halo " + customer + ", saya Name of dewi (E-dewi), tentang Kartu.");
    }

    @Test
    void whoeverTakesNoPartIsOfferedNothing() {
        ConversationId id = ConversationFixture.open(bench, budi, dewi);
        save(ratna, forAll("hi", "Halo {customer}"));
        assertThat(offer(rizky, id, "")).isEmpty();
        assertThat(offer(dewi, ConversationId.fresh(), "")).isEmpty();
    }

    @Test
    void theNearestShortcutComesFirstAndOnesOwnBeforeOthers() {
        ConversationId id = ConversationFixture.open(bench, budi, dewi);
        for (String shortcut : List.of("blocked", "card", "card-new", "other")) {
            save(ratna, forAll(shortcut, "Teks"));
        }
        save(dewi, own("card-old", "Teks"));
        save(rizky, own("card-secret", "Teks"));
        assertThat(offer(dewi, id, "CARD"))
                .extracting(FilledReply::shortcut)
                .containsExactly("card", "card-old", "card-new");
        assertThat(offer(dewi, id, "title o")).extracting(FilledReply::shortcut).containsExactly("other");
        assertThat(offer(dewi, id, "nothing like it")).isEmpty();
    }

    @Test
    void aQueuesRepliesAreOfferedInItsConversationsOnly() {
        ConversationId id = ConversationFixture.open(bench, budi, dewi);
        bench.beSystem();
        bench.get(Queues.class).put(new Topic("loans", "Loans", "Pinjaman"), null, 1);
        save(ratna, reply(CannedScope.QUEUE, "cards", "block", "Blokir"));
        save(ratna, reply(CannedScope.QUEUE, "loans", "rate", "Bunga"));
        bench.inTransaction(() -> bench.em()
                .createNativeQuery(
                        "insert into routing_assignment (conversation_id, agent_id, since, queue, weight, quiet,"
                                + " left_message) values (?1, ?2, ?3, 'cards', 10, false, false)")
                .setParameter(1, id.value())
                .setParameter(2, dewi.id().value())
                .setParameter(3, bench.clock().now())
                .executeUpdate());
        assertThat(offer(dewi, id, "")).extracting(FilledReply::shortcut).containsExactly("block");
    }
}
