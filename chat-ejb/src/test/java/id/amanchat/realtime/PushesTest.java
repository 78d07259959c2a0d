package id.amanchat.realtime;

import static id.amanchat.conversation.ConversationFixture.as;
import static id.amanchat.conversation.ConversationFixture.badge;
import static id.amanchat.conversation.ConversationFixture.flow;
import static id.amanchat.conversation.ConversationFixture.open;
import static id.amanchat.conversation.ConversationFixture.post;
import static org.assertj.core.api.Assertions.assertThat;

import id.amanchat.bench.DoorBench;
import id.amanchat.bench.PersonFixture;
import id.amanchat.bench.PersonFixture.Somebody;
import id.amanchat.conversation.ClientId;
import id.amanchat.conversation.ConversationId;
import id.amanchat.conversation.Conversations;
import id.amanchat.conversation.Notes;
import id.amanchat.conversation.Part;
import id.amanchat.conversation.ThreadFixture;
import id.amanchat.identity.PersonId;
import id.amanchat.identity.Role;
import id.amanchat.social.ThreadChanged;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who is shown what, when something happens in a conversation. */
class PushesTest {

    @RegisterExtension
    final DoorBench bench = new DoorBench();

    private Somebody dewi;
    private Somebody ayu;
    private Somebody rina;
    private ConversationId id;

    @BeforeEach
    void anOpenConversation() {
        dewi = PersonFixture.customer(bench, "dewi");
        ayu = PersonFixture.staff(bench, "ayu", Role.AGENT);
        rina = PersonFixture.staff(bench, "rina", Role.SUPERVISOR);
        id = open(bench, dewi, ayu);
    }

    private void join(Part part) {
        flow(bench, flow -> flow.join(id, badge(rina), part));
    }

    private List<JsonObject> shown(Somebody person, String type) {
        return bench.witness().all(Push.class).stream()
                .filter(push -> push.to().contains(person.id()))
                .map(Push::body)
                .filter(body -> type.equals(body.getString("type")))
                .toList();
    }

    private JsonObject last(Somebody person, String type) {
        List<JsonObject> shown = shown(person, type);
        return shown.get(shown.size() - 1);
    }

    private Set<PersonId> lastTo(String type) {
        List<Push> pushes = bench.witness().all(Push.class).stream()
                .filter(push -> type.equals(push.body().getString("type")))
                .toList();
        return pushes.get(pushes.size() - 1).to();
    }

    @Test
    void theCustomerIsShownWhoAnswers() {
        assertThat(last(dewi, "state").getJsonObject("agent").getString("employeeId"))
                .isEqualTo("E-ayu");
        assertThat(last(dewi, "step").getJsonObject("step").getString("kind")).isEqualTo("JOINED");
    }

    @Test
    void aCustomerIsNeverShownWhoReadsAlong() {
        join(Part.READER);
        assertThat(last(dewi, "state").getJsonArray("others")).isEmpty();
        assertThat(shown(dewi, "step")).hasSize(1);
        assertThat(last(ayu, "state").getJsonArray("others").getJsonObject(0).getString("part"))
                .isEqualTo("READER");
        assertThat(last(ayu, "step").getJsonObject("step").getString("kind")).isEqualTo("WATCHED");
    }

    @Test
    void whoHelpsIsShownToAll() {
        join(Part.HELPER);
        assertThat(last(dewi, "state").getJsonArray("others").getJsonObject(0).getString("name"))
                .isEqualTo("Name of rina");
    }

    @Test
    void aMessageIsShownToAllWhoAreThere() {
        join(Part.READER);
        post(bench, dewi, id, "Hello?");
        assertThat(lastTo("message")).containsExactlyInAnyOrder(dewi.id(), ayu.id(), rina.id());
    }

    @Test
    void aNoteIsShownToStaffAlone() {
        join(Part.READER);
        as(bench, rina, Notes.class, notes -> notes.write(id, new ClientId(UUID.randomUUID()), "Offer a new card."));
        assertThat(lastTo("note")).containsExactlyInAnyOrder(ayu.id(), rina.id());
    }

    @Test
    void typingIsShownToAllButWhoTypes() {
        join(Part.HELPER);
        as(bench, rina, Conversations.class, door -> door.typing(id));
        assertThat(lastTo("typing")).containsExactlyInAnyOrder(dewi.id(), ayu.id());
        assertThat(last(dewi, "typing").getString("name")).isEqualTo("Name of rina");
    }

    @Test
    void aReadMarkIsShownToAllButWhoRead() {
        join(Part.HELPER);
        as(bench, rina, Conversations.class, door -> door.read(id, 1));
        assertThat(lastTo("read")).containsExactlyInAnyOrder(dewi.id(), ayu.id());
    }

    @Test
    void theEndSaysWhy() {
        as(bench, dewi, Conversations.class, door -> door.end(id));
        assertThat(last(ayu, "state").getString("closedBecause")).isEqualTo("CUSTOMER_ENDED");
    }

    @Test
    void whileItGoesOnThereIsNoReason() {
        assertThat(last(ayu, "state").isNull("closedBecause")).isTrue();
    }

    @Test
    void ofAThreadOutsideOnlyStaffAreShownAnything() {
        ConversationId thread = ThreadFixture.thread(bench, "@budi", "Kartu saya tertelan.");
        assertThat(about(thread)).isEmpty();
        flow(bench, flow -> flow.open(thread, badge(ayu)));
        assertThat(lastTo("state")).containsExactly(ayu.id());
        ThreadFixture.threads(bench, threads -> threads.add(thread, ThreadFixture.post(bench, "Halo?")));
        assertThat(lastTo("message")).containsExactly(ayu.id());
    }

    private List<Push> about(ConversationId thread) {
        return bench.witness().all(Push.class).stream()
                .filter(push -> thread.toString().equals(push.body().getString("conversation", "")))
                .toList();
    }

    @Test
    void whatChangesAboutAThreadIsToldToItsStaff() {
        ConversationId thread = ThreadFixture.thread(bench, "@budi", "Kartu saya tertelan.");
        flow(bench, flow -> flow.open(thread, badge(ayu)));
        flow(bench, flow -> flow.join(thread, badge(rina), Part.READER));
        bench.inTransaction(() -> CDI.current().getBeanManager().getEvent().fire(new ThreadChanged(thread)));
        assertThat(lastTo("thread")).containsExactlyInAnyOrder(ayu.id(), rina.id());
        assertThat(about(thread).get(about(thread).size() - 1).body().getString("type"))
                .isEqualTo("thread");
    }
}
