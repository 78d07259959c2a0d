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

/** What the server does when nobody says anything. Where minutes would have to pass, the test turns the database's clock back. */
@Beside
@SampleBank(on = SampleBank.Database.POSTGRESQL)
class SilencesIT {

    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final String CUSTOMER = "budi.santoso";
    private static final String DEWI = "dewi.lestari";
    private static final String NADIA = "nadia.kusuma";

    private final Bank bank;

    SilencesIT(Bank bank) {
        this.bank = bank;
    }

    @Test
    void aSilentCustomerIsAskedAndThenTheChatIsClosedForEverybody() {
        Pushes customer = bank.listen(CUSTOMER);
        String conversation = bank.openBetween(CUSTOMER, NADIA);
        bank.client(NADIA).say(conversation, "Shall I go on?");

        silentSince(conversation, 3_600);
        customer.awaitFrame("step", frame -> kind(frame).equals("ASKED"));
        assertThat(state(conversation)).isEqualTo("OPEN");
        bank.database()
                .change(
                        "update conversation_conversation set asked_at = asked_at - interval '1 hour' where id = ?::uuid",
                        conversation);
        silentSince(conversation, 7_200);

        await("the chat is closed")
                .atMost(PATIENCE)
                .until(() -> state(conversation).equals("CLOSED"));
        assertThat(bank.client(CUSTOMER).conversation(conversation).text("closedBecause"))
                .isEqualTo("CUSTOMER_SILENT");
        assertThat(bank.client(NADIA).say(conversation, "Too late").status()).isEqualTo(409);
        assertThat(bank.client(CUSTOMER).say(conversation, "Too late").status()).isEqualTo(409);
    }

    @Test
    void whoAnswersWhenAskedGoesOn() {
        Pushes customer = bank.listen(CUSTOMER);
        String conversation = bank.openBetween(CUSTOMER, NADIA);
        bank.client(NADIA).say(conversation, "Shall I go on?");
        silentSince(conversation, 3_600);
        customer.awaitFrame("step", frame -> kind(frame).equals("ASKED"));

        assertThat(bank.client(CUSTOMER).say(conversation, "Yes, I am here").status())
                .isEqualTo(201);

        assertThat(bank.database()
                        .read(
                                "select asked_at from conversation_conversation where id = ?::uuid and asked_at is null",
                                conversation))
                .hasSize(1);
        assertThat(state(conversation)).isEqualTo("OPEN");
    }

    @Test
    void aChatWhoseAgentSaysNothingGoesToTheNextOne() {
        String conversation = bank.openBetween(CUSTOMER, NADIA);
        bank.online(DEWI);

        silentSince(conversation, 3_600);

        bank.accept(DEWI, conversation);
        assertThat(bank.client(NADIA).chats())
                .extracting(chat -> chat.get("id").getAsString())
                .doesNotContain(conversation);
        assertThat(bank.client(NADIA).say(conversation, "Too late").status()).isEqualTo(404);
    }

    private void silentSince(String conversation, int seconds) {
        bank.database()
                .change(
                        "update conversation_conversation set last_event_at = now() - make_interval(secs => ?) where id = ?::uuid",
                        seconds,
                        conversation);
    }

    private static String kind(JsonObject frame) {
        return frame.getAsJsonObject("step").get("kind").getAsString();
    }

    private String state(String conversation) {
        return bank.client(CUSTOMER).conversation(conversation).text("state");
    }
}
