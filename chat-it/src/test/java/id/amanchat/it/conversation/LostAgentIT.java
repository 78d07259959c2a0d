package id.amanchat.it.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.google.gson.JsonObject;
import id.amanchat.it.harness.Bank;
import id.amanchat.it.harness.Beside;
import id.amanchat.it.harness.Pushes;
import id.amanchat.it.harness.SampleBank;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** An agent's connection is lost. Where half a minute would have to pass, the test turns the database's clock back. */
@Beside
@SampleBank(on = SampleBank.Database.POSTGRESQL)
class LostAgentIT {

    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final String CUSTOMER = "budi.santoso";
    private static final String DEWI = "dewi.lestari";
    private static final String NADIA = "nadia.kusuma";

    private final Bank bank;

    LostAgentIT(Bank bank) {
        this.bank = bank;
    }

    @Test
    void whoIsBackWithinTheGraceKeepsTheChatAndStaysOnline() {
        String conversation = talkingThenLost();
        lostSince(20);

        bank.listen(NADIA);

        await().atMost(PATIENCE)
                .until(() -> bank.database().read(lostAt(), NADIA).get(0) == null);
        assertThat(availability(NADIA)).isEqualTo("ONLINE");
        assertThat(bank.client(NADIA).chats())
                .extracting(chat -> chat.get("id").getAsString())
                .contains(conversation);
    }

    @Test
    void whoIsGoneLongerIsAwayAndTheChatComesBackInFrontOfAllOthers() {
        bank.client("siti.rahmawati");
        String conversation = talkingThenLost();
        Pushes customer = bank.listen(CUSTOMER);

        lostSince(31);
        await("Nadia is away").atMost(PATIENCE).until(() -> availability(NADIA).equals("AWAY"));
        assertThat(state(conversation)).isEqualTo("OPEN");
        String other = bank.startedBy("siti.rahmawati");
        lostSince(121);

        await("the chat is back in the queue")
                .atMost(PATIENCE)
                .until(() -> state(conversation).equals("WAITING"));
        customer.awaitFrame(
                "step",
                frame -> frame.getAsJsonObject("step").get("kind").getAsString().equals("RETURNED"));
        bank.online(DEWI);
        JsonObject offer = bank.awaitOffer(DEWI, conversation);
        bank.awaitOffer(DEWI, other);
        assertThat(bank.database()
                        .read(
                                "select case when mine.offered_at <= other.offered_at then 'first' else 'later' end from routing_offer"
                                        + " mine, routing_offer other where mine.id = ?::uuid and other.conversation_id = ?::uuid",
                                offer.get("id").getAsString(),
                                other))
                .containsOnly("first");
    }

    @Test
    void aSecondDeviceSetsNobodyOnline() {
        bank.online(NADIA);
        bank.client(NADIA).be("AWAY");

        bank.listen(NADIA);

        assertThat(availability(NADIA)).isEqualTo("AWAY");
        String conversation = bank.startedBy(CUSTOMER);
        bank.online(DEWI);
        bank.awaitOffer(DEWI, conversation);
        assertThat(bank.client(NADIA).offers()).isEmpty();
    }

    private String talkingThenLost() {
        Pushes nadia = bank.online(NADIA);
        String conversation = bank.startedBy(CUSTOMER);
        bank.accept(NADIA, conversation);
        nadia.close();
        await("the server sees that Nadia is gone")
                .atMost(PATIENCE)
                .until(() -> bank.database().read(lostAt(), NADIA).get(0) != null);
        return conversation;
    }

    private void lostSince(int seconds) {
        bank.database()
                .change(
                        "update routing_agent set lost_at = now() - make_interval(secs => ?) where person_id ="
                                + " (select id from identity_person where username = ?)",
                        seconds,
                        NADIA);
    }

    private static String lostAt() {
        return "select lost_at from routing_agent where person_id = (select id from identity_person where username = ?)";
    }

    private String availability(String agent) {
        return bank.client(agent).desk().get("availability").getAsString();
    }

    private String state(String conversation) {
        return bank.client(CUSTOMER).conversation(conversation).text("state");
    }
}
