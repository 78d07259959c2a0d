package id.amanchat.it.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanchat.it.harness.Answer;
import id.amanchat.it.harness.Bank;
import id.amanchat.it.harness.ChatClient;
import id.amanchat.it.harness.Person;
import id.amanchat.it.harness.RawLine;
import id.amanchat.it.harness.SampleBank;
import id.amanchat.it.harness.Site;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody who knows the password, and nothing else, reaches nothing. */
@SampleBank
class PasswordOnlyIT {

    private static final Set<String> FOR_ANYONE = RoleMatrix.read().rows("page").stream()
            .filter(row -> row.cell(RoleMatrix.PASSWORD_ONLY).equals("200"))
            .map(RoleMatrix.Row::endpoint)
            .collect(Collectors.toSet());

    private final Bank bank;

    PasswordOnlyIT(Bank bank) {
        this.bank = bank;
    }

    @ParameterizedTest
    @ValueSource(strings = {"maya.putri", "rizky.hidayat", "hendra.wijaya", "tono.hartono", "yusuf.maulana"})
    void everyPageSendsThemBackToTheSignIn(String username) {
        ChatClient client = withPasswordOnly(username);

        for (String page : Site.pages()) {
            if (!FOR_ANYONE.contains(page)) {
                Answer answer = client.get(page);
                assertThat(answer.status()).as(page).isIn(302, 303, 401, 403, 404);
                assertThat(answer.header("Location")).as(page).matches(".*/chat/sign-in(/.*|\\?.*)?|");
                assertThat(answer.body()).as(page).doesNotContain("chat-token");
            }
        }
    }

    @Test
    void thePagesForAnyoneGiveThemNoToken() {
        ChatClient client = withPasswordOnly("maya.putri");

        for (String page : FOR_ANYONE) {
            assertThat(client.get(page).body())
                    .as(page)
                    .doesNotContain("chat-token")
                    .doesNotContain("sign-out");
        }
    }

    @Test
    void everyRestAnswerIsThatTheyAreSignedOut() {
        ChatClient client = withPasswordOnly("maya.putri");
        List<String> operations =
                Site.closedOperationsIn(client.get("/chat/api/openapi.yaml").body());

        assertThat(operations).isNotEmpty();
        for (String operation : operations) {
            String path = "/chat/api"
                    + operation.split(" ")[1].replaceAll(
                            "\\{[^}]*}", UUID.randomUUID().toString());
            Answer answer = client.send(
                    path,
                    request -> client.asThePageDoes(request)
                            .method(operation.split(" ")[0], BodyPublishers.ofString("{}")));
            assertThat(answer.status()).as(operation).isEqualTo(401);
        }
    }

    @Test
    void theSocketIsRefused() {
        ChatClient client = withPasswordOnly("maya.putri");

        RawLine.Head answer = RawLine.askForSocket(
                bank.server().ports(),
                "/chat/omnifaces.push/events?" + UUID.randomUUID(),
                "Cookie: " + client.cookieHeader(),
                "Origin: " + bank.origin());

        assertThat(answer.code()).isIn(401, 403);
    }

    @Test
    void aStrangerReachesNoMore() {
        for (String page : Site.pages()) {
            if (!FOR_ANYONE.contains(page)) {
                assertThat(bank.stranger().get(page).status()).as(page).isIn(302, 303, 401, 403, 404);
            }
        }
    }

    @Test
    void nobodyEntersTheRoomsOfAnotherRole() {
        assertThat(bank.client("maya.putri").get("/chat/agent/").status()).isIn(403, 404);
        assertThat(bank.client("maya.putri").get("/chat/admin/").status()).isIn(403, 404);
        assertThat(bank.client("dewi.lestari").get("/chat/admin/").status()).isIn(403, 404);
        assertThat(bank.client("dewi.lestari").get("/chat/conversation").status())
                .isIn(302, 403, 404);
        assertThat(bank.client("ratna.sari").get("/chat/agent/").status()).isIn(403, 404);
    }

    @Test
    void aPersonWithoutASecondFactorIsNotLetIn() {
        Person agus = Person.named("agus.pratama");
        ChatClient client = bank.stranger();
        client.givePassword(agus.username(), agus.password());

        assertThat(client.get("/chat/conversation").status()).isIn(302, 303, 401, 403);
        assertThat(client.get("/chat/api/conversations/current").status()).isEqualTo(401);
    }

    @Test
    void theSecondStepWithoutTheFirstIsSentBack() {
        Answer answer = bank.stranger().get("/chat/sign-in/verify");

        assertThat(answer.status()).isIn(302, 303);
        assertThat(answer.header("Location")).endsWith("/chat/sign-in");
    }

    private ChatClient withPasswordOnly(String username) {
        Person person = Person.named(username);
        ChatClient client = bank.stranger();
        Answer answer = client.givePassword(person.username(), person.password());
        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location")).endsWith("/chat/sign-in/verify");
        return client;
    }
}
