package id.amanchat.it.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanchat.it.access.RoleMatrix.Row;
import id.amanchat.it.harness.Answer;
import id.amanchat.it.harness.Bank;
import id.amanchat.it.harness.ChatClient;
import id.amanchat.it.harness.RawLine;
import id.amanchat.it.harness.SampleBank;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** Every cell of the matrix that can be reached over the line, really tried. The doors' cells: DoorMatrixIT. */
@SampleBank
class RoleMatrixIT {

    private static final RoleMatrix MATRIX = RoleMatrix.read();

    private final Bank bank;

    RoleMatrixIT(Bank bank) {
        this.bank = bank;
    }

    @Test
    void everyPageOpensForWhomTheMatrixSays() {
        Map<String, ChatClient> everybody = Everybody.of(bank);
        SoftAssertions all = new SoftAssertions();
        for (Row row : MATRIX.rows("page")) {
            everybody.forEach((who, client) -> all.assertThat(seen(client.get(row.endpoint())))
                    .as(row.name() + " for " + who)
                    .isEqualTo(row.cell(who)));
        }
        all.assertAll();
    }

    /** Faces serves each page by its file's name too. */
    @Test
    void noOtherSpellingOfAnAddressOpensMore() {
        Map<String, ChatClient> everybody = Everybody.of(bank);
        SoftAssertions all = new SoftAssertions();
        for (Row row : MATRIX.rows("page")) {
            for (String spelling : spellings(row.endpoint())) {
                everybody.forEach((who, client) -> {
                    if (!row.cell(who).equals("200")) {
                        all.assertThat(client.get(spelling).status())
                                .as(spelling + " for " + who)
                                .isNotEqualTo(200);
                    }
                });
            }
        }
        all.assertAll();
    }

    @Test
    void everyOperationAnswersWhomTheMatrixSays() {
        Map<String, ChatClient> everybody = Everybody.of(bank);
        SoftAssertions all = new SoftAssertions();
        for (Row row : MATRIX.rows("rest")) {
            everybody.forEach((who, client) -> all.assertThat(letIn(tried(client, row.endpoint())))
                    .as(row.name() + " for " + who)
                    .isEqualTo(row.cell(who)));
        }
        all.assertAll();
    }

    @Test
    void theSocketOpensForWhomTheMatrixSays() {
        Map<String, ChatClient> everybody = Everybody.of(bank);
        SoftAssertions all = new SoftAssertions();
        for (Row row : MATRIX.rows("socket")) {
            everybody.forEach((who, client) -> all.assertThat(socket(client, row.endpoint()))
                    .as(row.name() + " for " + who)
                    .isEqualTo(row.cell(who)));
        }
        all.assertAll();
    }

    /** Status, and where it sends to. */
    private static String seen(Answer answer) {
        return answer.status() >= 300 && answer.status() < 400
                ? answer.status() + " " + answer.header("Location").replaceFirst("^https://[^/]*", "")
                : String.valueOf(answer.status());
    }

    /** With an id that nothing has and a body that says nothing: whoever is let in gets past the question of who they are. */
    private static Answer tried(ChatClient client, String operation) {
        String[] parts = operation.split(" ");
        String path =
                "/chat/api" + parts[1].replaceAll("\\{[^}]*}", UUID.randomUUID().toString());
        Answer answer = client.send(
                path, request -> client.asThePageDoes(request).method(parts[0], BodyPublishers.ofString("{}")));
        assertThat(answer.status()).as(answer.toString()).isLessThan(500);
        return answer;
    }

    private static String letIn(Answer answer) {
        return answer.status() == 401 || answer.status() == 403 ? String.valueOf(answer.status()) : "in";
    }

    /** On the channel in the person's own page; on a made-up one for whoever has none. */
    private String socket(ChatClient client, String endpoint) {
        String channel = client.findChannel().orElse("events?" + UUID.randomUUID());
        RawLine.Head head = RawLine.askForSocket(
                bank.server().ports(),
                endpoint.replace("events", channel),
                "Cookie: " + client.cookieHeader(),
                "Origin: " + bank.origin());
        return String.valueOf(head.code());
    }

    private static List<String> spellings(String address) {
        String bare = address.endsWith("/") ? address + "index" : address;
        return List.of(
                bare + ".xhtml",
                bare + ".xhtml/",
                bare + ".XHTML",
                bare + "/",
                bare + "/anything",
                bare + ";a=b",
                bare + ".xhtml;a=b",
                bare + "%2exhtml",
                bare + "%00",
                "/chat/." + bare.substring("/chat".length()),
                "/chat/assets/.." + bare.substring("/chat".length()),
                "/chat//" + bare.substring("/chat/".length()),
                bare.toUpperCase().replace("/CHAT/", "/chat/"));
    }
}
