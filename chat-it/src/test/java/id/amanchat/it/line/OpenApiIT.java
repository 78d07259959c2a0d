package id.amanchat.it.line;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanchat.it.harness.Answer;
import id.amanchat.it.harness.Bank;
import id.amanchat.it.harness.ChatClient;
import id.amanchat.it.harness.SampleBank;
import id.amanchat.it.harness.Site;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The OpenAPI document says what the code does: no more, no less. */
@SampleBank
class OpenApiIT {

    private static final String CUSTOMER = "siti.rahmawati";
    private static final String AGENT = "dewi.lestari";
    private static final String SUPERVISOR = "hendra.wijaya";

    private final Bank bank;

    OpenApiIT(Bank bank) {
        this.bank = bank;
    }

    @Test
    void theDocumentNamesEveryOperationOfTheCode() {
        List<String> inCode = Site.operationsInCode();

        assertThat(inCode).isNotEmpty();
        assertThat(document()).containsExactlyInAnyOrderElementsOf(inCode);
    }

    @Test
    void everyOperationOfTheDocumentAnswers() {
        String conversation = bank.openBetween(CUSTOMER, AGENT);
        for (String operation : triedHere()) {
            ChatClient client = bank.client(whoAsks(operation));
            Answer answer = tried(client, operation, conversation);
            assertThat(answer.status()).as(operation + ": " + answer).isNotIn(405, 500, 501, 503);
            assertThat(answer.header("Content-Type")).as(operation).doesNotContain("html");
            if (!needsMore(operation)) {
                assertThat(answer.status()).as(operation + ": " + answer).isNotEqualTo(404);
            }
        }
    }

    private static String whoAsks(String operation) {
        if (operation.contains("/supervisor/")) {
            return SUPERVISOR;
        }
        return Stream.of("/agent/", "/notes", "/social/").anyMatch(operation::contains) ? AGENT : CUSTOMER;
    }

    /** Whoever locks their own access is gone for all tests: that has a test with a person of its own. */
    private List<String> triedHere() {
        return document().stream()
                .filter(operation -> !operation.endsWith("/lock"))
                .toList();
    }

    /** There may be no such offer, report, account or thread: what it must be about stands in the tests of each. */
    private static boolean needsMore(String operation) {
        return operation.matches(".*/(agent|supervisor|reports|channels|social)/.*\\{.*|.*/public-thread");
    }

    @Test
    void aStrangerIsAnsweredAlikeEverywhere() {
        for (String operation : Site.closedOperationsIn(text())) {
            Answer answer = tried(bank.stranger(), operation, "00000000-0000-0000-0000-000000000000");
            assertThat(answer.status()).as(operation + ": " + answer).isEqualTo(401);
            assertThat(answer.header("Content-Type")).as(operation).startsWith("application/problem+json");
        }
    }

    @Test
    void theDocumentIsThereForEverybody() {
        Answer answer = bank.stranger().get("/chat/api/openapi.yaml");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).contains("yaml");
        assertThat(answer.body()).startsWith("openapi: 3");
    }

    private List<String> document() {
        return Site.operationsIn(text());
    }

    private String text() {
        return bank.stranger().get("/chat/api/openapi.yaml").body();
    }

    private static Answer tried(ChatClient client, String operation, String conversation) {
        String method = operation.split(" ")[0];
        String path = "/chat/api"
                + operation.split(" ")[1].replace("{id}", conversation).replaceAll("\\{[^}]*}", conversation);
        String body = method.equals("GET")
                ? ""
                : "{\"text\":\"a\",\"topic\":\"" + Bank.TOPIC + "\",\"sequence\":1,\"availability\":\"OFFLINE\"}";
        return client.send(
                path, request -> client.asThePageDoes(request).method(method, BodyPublishers.ofString(body)));
    }
}
