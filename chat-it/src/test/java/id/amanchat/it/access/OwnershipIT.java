package id.amanchat.it.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanchat.it.harness.Answer;
import id.amanchat.it.harness.Bank;
import id.amanchat.it.harness.ChatClient;
import id.amanchat.it.harness.RawLine;
import id.amanchat.it.harness.SampleBank;
import id.amanchat.it.harness.Site;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** The right role is not enough: what belongs to others looks as if it were not there (SECURITY promise 13). */
@SampleBank
class OwnershipIT {

    private static final String CUSTOMER = "maya.putri";
    private static final String AGENT = "dewi.lestari";
    private static final String ANOTHER_CUSTOMER = "james.walker";
    private static final String ANOTHER_AGENT = "rizky.hidayat";

    private final Bank bank;

    OwnershipIT(Bank bank) {
        this.bank = bank;
    }

    @Test
    void anotherPersonsConversationIsAsGoodAsNone() {
        String foreign = bank.openBetween(CUSTOMER, AGENT);
        List<String> operations = Site.operationsInCode().stream()
                .filter(operation -> operation.contains("/conversations/{id}"))
                .toList();

        assertThat(operations).hasSizeGreaterThan(5);
        for (String outsider : List.of(ANOTHER_CUSTOMER, ANOTHER_AGENT)) {
            looksMissing(bank.client(outsider), operations, foreign);
            assertThat(bank.client(outsider).conversation(foreign).status()).isEqualTo(404);
        }
    }

    @Test
    void anotherAgentsOfferIsAsGoodAsNone() {
        bank.listen(CUSTOMER);
        bank.online(AGENT);
        String conversation = bank.startedBy(CUSTOMER);
        String foreign = bank.awaitOffer(AGENT, conversation).get("id").getAsString();

        looksMissing(
                bank.client(ANOTHER_AGENT),
                List.of("POST /agent/offers/{id}/accept", "POST /agent/offers/{id}/decline"),
                foreign);
        assertThat(bank.isOffered(AGENT, conversation)).isTrue();
    }

    /** The id stands in an address, so in access logs: it must open nothing to whoever reads those. */
    @Test
    void anotherPersonsSocketIsAsGoodAsNone() {
        String foreign = bank.client(CUSTOMER).findChannel().orElseThrow();
        String own = bank.client(AGENT).findChannel().orElseThrow();

        assertThat(handshake(AGENT, foreign))
                .isEqualTo(handshake(AGENT, "events?" + UUID.randomUUID()))
                .isEqualTo(404);
        assertThat(handshake(AGENT, own)).as("the control").isEqualTo(101);
    }

    private int handshake(String username, String channel) {
        return RawLine.askForSocket(
                        bank.server().ports(),
                        Site.SOCKET.replace("events", channel),
                        "Cookie: " + bank.client(username).cookieHeader(),
                        "Origin: " + bank.origin())
                .code();
    }

    /** The same status, body and headers, but for what says when it was. */
    private static void looksMissing(ChatClient client, List<String> operations, String foreign) {
        SoftAssertions all = new SoftAssertions();
        for (String operation : operations) {
            Answer taken = tried(client, operation, foreign);
            Answer missing = tried(client, operation, UUID.randomUUID().toString());
            all.assertThat(taken.status()).as(operation).isEqualTo(missing.status());
            all.assertThat(taken.body()).as(operation).isEqualTo(missing.body());
            all.assertThat(taken.steadyHeaders()).as(operation).isEqualTo(missing.steadyHeaders());
        }
        all.assertAll();
    }

    private static Answer tried(ChatClient client, String operation, String id) {
        String[] parts = operation.split(" ");
        String path = "/chat/api"
                + parts[1].replace("{id}", id)
                        .replace("{clientId}", UUID.randomUUID().toString());
        String body = parts[0].equals("GET") ? "" : "{\"text\":\"a\",\"sequence\":1}";
        return client.send(
                path, request -> client.asThePageDoes(request).method(parts[0], BodyPublishers.ofString(body)));
    }
}
