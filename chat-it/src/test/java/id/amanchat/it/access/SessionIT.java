package id.amanchat.it.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanchat.it.harness.Answer;
import id.amanchat.it.harness.AtOnce;
import id.amanchat.it.harness.Bank;
import id.amanchat.it.harness.ChatClient;
import id.amanchat.it.harness.Person;
import id.amanchat.it.harness.SampleBank;
import id.amanchat.it.harness.SignIns;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Signing in and out, without a browser. */
@SampleBank
class SessionIT {

    private final Bank bank;

    SessionIT(Bank bank) {
        this.bank = bank;
    }

    @Test
    void eachStepOfTheSignInChangesTheSessionId() {
        Person tono = Person.named("tono.hartono");
        ChatClient client = bank.stranger();
        client.get("/chat/sign-in");
        String first = client.cookieHeader();
        client.givePassword(tono.username(), tono.password());
        client.giveCode(bank.signIns().freshCode(tono));

        assertThat(client.cookieHeader()).isNotEqualTo(first);
        assertThat(client.get("/chat/admin/").status()).isEqualTo(200);
    }

    @Test
    void theOldSessionIdOpensNothing() {
        Person yusuf = Person.named("yusuf.maulana");
        ChatClient client = bank.stranger();
        client.givePassword(yusuf.username(), yusuf.password());
        String before = client.cookieHeader();
        client.giveCode(bank.signIns().freshCode(yusuf));

        Answer answer = bank.stranger()
                .send(
                        "/chat/api/conversations/current",
                        request -> request.setHeader("Cookie", before).GET());

        assertThat(answer.status()).isEqualTo(401);
    }

    @Test
    void signingOutEndsTheSession() {
        ChatClient client = bank.newSession("tono.hartono");
        String cookie = client.cookieHeader();

        assertThat(client.signOut().status()).isBetween(200, 303);

        Answer answer = bank.stranger()
                .send(
                        "/chat/admin/",
                        request -> request.setHeader("Cookie", cookie).GET());
        assertThat(answer.status()).isIn(302, 303, 401);
    }

    @Test
    void oneCodeOpensOneSessionHoweverManyTryAtOnce() throws Exception {
        Person hendra = Person.named("hendra.wijaya");
        List<ChatClient> clients = List.of(bank.stranger(), bank.stranger(), bank.stranger(), bank.stranger());
        clients.forEach(client -> client.givePassword(hendra.username(), hendra.password()));
        String code = bank.signIns().freshCode(hendra);

        List<Answer> answers = AtOnce.times(clients.size(), n -> clients.get(n).giveCode(code));

        assertThat(answers)
                .filteredOn(answer ->
                        answer.status() == 302 && !answer.header("Location").contains("sign-in"))
                .hasSize(1);
    }

    @Test
    void aWrongCodeIsNotLetIn() {
        Person hendra = Person.named("hendra.wijaya");
        ChatClient client = bank.stranger();
        client.givePassword(hendra.username(), hendra.password());

        assertThat(client.giveCode(SignIns.wrongCode(hendra)).header("Location"))
                .doesNotContain("supervisor");
        assertThat(client.get("/chat/admin/").status()).isNotEqualTo(200);
    }
}
