package id.amanchat.it.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.google.gson.JsonObject;
import id.amanchat.it.harness.Answer;
import id.amanchat.it.harness.AtOnce;
import id.amanchat.it.harness.Bank;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who is offered which chat. On each database the same. */
abstract class RoutingContract {

    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final String CUSTOMER = "budi.santoso";
    private static final String DEWI = "dewi.lestari";
    private static final String NADIA = "nadia.kusuma";

    private final Bank bank;

    RoutingContract(Bank bank) {
        this.bank = bank;
    }

    @Test
    void anAgentOnlineIsOfferedTheWaitingChat() {
        String conversation = bank.startedBy(CUSTOMER);

        bank.online(NADIA);

        JsonObject offer = bank.awaitOffer(NADIA, conversation);
        assertThat(offer.getAsJsonObject("customer").get("name").getAsString()).isEqualTo("Budi Santoso");
        assertThat(offer.get("text").getAsString()).isEqualTo("Hello, I have a question.");
        assertThat(offer.keySet()).contains("id", "topic", "waitingSince", "expiresAt");
    }

    @Test
    void anAgentWhoIsAwayIsOfferedNothing() {
        bank.listen(NADIA);
        bank.client(NADIA).be("AWAY");
        bank.online(DEWI);
        String conversation = bank.startedBy(CUSTOMER);

        bank.awaitOffer(DEWI, conversation);

        assertThat(bank.client(NADIA).offers()).isEmpty();
    }

    @Test
    void anAgentWithoutALiveConnectionIsOfferedNothing() {
        bank.client(NADIA).be("ONLINE");
        bank.online(DEWI);
        // From the second on it would be Nadia's turn; the fourth is more than Dewi takes.
        for (String customer : List.of(CUSTOMER, "siti.rahmawati", "maya.putri")) {
            bank.accept(DEWI, bank.startedBy(customer));
        }
        String fourth = bank.startedBy("james.walker");
        assertThat(bank.client(NADIA).offers()).isEmpty();
        assertThat(bank.client(NADIA).chats()).isEmpty();

        bank.listen(NADIA);

        bank.awaitOffer(NADIA, fourth);
    }

    @Test
    void aChatIsOfferedToOneAgentAtATime() throws Exception {
        bank.online(NADIA);
        bank.online(DEWI);
        List<String> customers = List.of(CUSTOMER, "siti.rahmawati", "maya.putri");

        List<String> conversations = AtOnce.times(customers.size(), n -> bank.startedBy(customers.get(n)));
        conversations.forEach(this::awaitOfferToAnybody);
        // Once a later one is offered, the queue has been gone through again.
        awaitOfferToAnybody(bank.startedBy("james.walker"));

        assertThat(conversations)
                .allSatisfy(conversation -> assertThat(offeredTo(conversation)).hasSize(1));
    }

    @Test
    void twoAgentsNeverGetTheSameChat() throws Exception {
        bank.online(NADIA);
        bank.online(DEWI);
        String conversation = bank.startedBy(CUSTOMER);
        awaitOfferToAnybody(conversation);
        String offer = bank.awaitOffer(offeredTo(conversation).get(0), conversation)
                .get("id")
                .getAsString();

        List<Answer> answers =
                AtOnce.times(16, n -> bank.client(n % 2 == 0 ? NADIA : DEWI).accept(offer));

        assertThat(answers).extracting(Answer::status).containsOnlyOnce(200).isSubsetOf(200, 404, 409);
        assertThat(Stream.of(NADIA, DEWI).filter(agent -> has(agent, conversation)))
                .hasSize(1);
    }

    @Test
    void aDeclinedChatGoesToTheNextAgent() {
        bank.online(NADIA);
        String conversation = bank.startedBy(CUSTOMER);
        String offer = bank.awaitOffer(NADIA, conversation).get("id").getAsString();
        bank.online(DEWI);

        assertThat(bank.client(NADIA).decline(offer).status()).isEqualTo(204);

        bank.accept(DEWI, conversation);
        assertThat(bank.client(NADIA).offers()).isEmpty();
        assertThat(bank.client(CUSTOMER)
                        .conversation(conversation)
                        .object()
                        .getAsJsonObject("agent")
                        .get("name")
                        .getAsString())
                .isEqualTo("Dewi Lestari");
    }

    @Test
    void anExpiredOfferGoesToTheNextAgentAndCannotBeAcceptedAnyMore() {
        bank.online(NADIA);
        String conversation = bank.startedBy(CUSTOMER);
        String offer = bank.awaitOffer(NADIA, conversation).get("id").getAsString();
        bank.online(DEWI);

        await("the offer expires").atMost(PATIENCE).until(() -> bank.isOffered(DEWI, conversation));

        Answer late = bank.client(NADIA).accept(offer);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text("detail")).isNotBlank();
    }

    @Test
    void anAgentIsOfferedNoMoreThanTheirCapacity() {
        bank.online(NADIA);
        List<String> customers = List.of(CUSTOMER, "siti.rahmawati", "maya.putri");
        for (String customer : customers.subList(0, 2)) {
            bank.accept(NADIA, bank.startedBy(customer));
        }
        String third = bank.startedBy(customers.get(2));
        bank.online(DEWI);

        bank.awaitOffer(DEWI, third);

        assertThat(bank.client(NADIA).offers()).isEmpty();
        assertThat(bank.client(NADIA).chats()).hasSize(2);
    }

    @Test
    void aPlaceFreedByAnEndedChatIsFilledFromTheQueue() {
        bank.online(NADIA);
        String first = bank.startedBy(CUSTOMER);
        bank.accept(NADIA, first);
        bank.accept(NADIA, bank.startedBy("siti.rahmawati"));
        String third = bank.startedBy("maya.putri");

        bank.client(NADIA).end(first);

        bank.awaitOffer(NADIA, third);
    }

    @Test
    void theDeskTellsWhoWaitsAndWhatIsHeld() {
        String conversation = bank.openBetween(CUSTOMER, NADIA);

        await().until(() -> bank.client(NADIA).desk().get("waiting").getAsInt() == 0);
        JsonObject desk = bank.client(NADIA).desk();

        assertThat(desk.get("availability").getAsString()).isEqualTo("ONLINE");
        assertThat(desk.get("capacity").getAsInt()).isEqualTo(2);
        assertThat(desk.get("now").getAsString()).contains("T");
        JsonObject chat = desk.getAsJsonArray("chats").get(0).getAsJsonObject();
        assertThat(chat.get("id").getAsString()).isEqualTo(conversation);
        assertThat(chat.get("lastText").getAsString()).isEqualTo("Hello, I have a question.");
        assertThat(chat.keySet()).contains("state", "topic", "customer", "lastSequence", "lastFrom", "lastAt", "read");
    }

    @Test
    void theChangesOfADeskArePushed() {
        var pushes = bank.online(NADIA);

        bank.startedBy(CUSTOMER);

        pushes.awaitFrame("desk", frame -> true);
    }

    @Test
    void whoEndsTheChatBeforeItIsAcceptedTakesTheOfferAway() {
        bank.online(NADIA);
        String conversation = bank.startedBy(CUSTOMER);
        String offer = bank.awaitOffer(NADIA, conversation).get("id").getAsString();

        bank.client(CUSTOMER).end(conversation);

        assertThat(bank.client(NADIA).accept(offer).status()).isIn(404, 409);
        assertThat(bank.client(NADIA).chats()).isEmpty();
        await().atMost(PATIENCE).until(() -> bank.client(NADIA).offers().isEmpty());
    }

    @Test
    void onlyAnAgentHasADesk() {
        assertThat(bank.client(CUSTOMER).get("/chat/api/agent/desk").status()).isIn(403, 404);
        assertThat(bank.client(CUSTOMER).be("ONLINE").status()).isIn(403, 404);
    }

    @Test
    void anUnknownAvailabilityIsRefused() {
        assertThat(bank.client(NADIA).be("ASLEEP").status()).isIn(400, 422);
        assertThat(bank.client(NADIA).accept("not-an-id").status()).isIn(404, 409);
    }

    private void awaitOfferToAnybody(String conversation) {
        await("somebody is offered the chat")
                .atMost(PATIENCE)
                .until(() -> !offeredTo(conversation).isEmpty());
    }

    private List<String> offeredTo(String conversation) {
        return Stream.of(NADIA, DEWI)
                .filter(agent -> bank.isOffered(agent, conversation))
                .toList();
    }

    private boolean has(String agent, String conversation) {
        return bank.client(agent).chats().stream()
                .anyMatch(chat -> conversation.equals(chat.get("id").getAsString()));
    }
}
