package id.amanchat.it.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.amanchat.it.harness.Answer;
import id.amanchat.it.harness.Bank;
import id.amanchat.it.harness.Beside;
import id.amanchat.it.harness.ChatClient;
import id.amanchat.it.harness.Person;
import id.amanchat.it.harness.SampleBank;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A customer who fears that somebody else may get in locks everybody out, and two people of the bank let them in again. */
@SampleBank(on = SampleBank.Database.POSTGRESQL)
@Beside
class LockedAccessIT {

    private static final Person ASKING = Person.named("ratna.sari");
    private static final Person DECIDING = Person.named("tono.hartono");

    private static final Duration SOON = Duration.ofSeconds(5);

    private final Bank bank;

    LockedAccessIT(Bank bank) {
        this.bank = bank;
    }

    @Test
    void whoeverLockedTheirAccessGetsInAgainOnceTwoAdministratorsAgree() {
        Person customer = bank.fresh("customer");
        ChatClient here = bank.newSession(customer.username());
        String conversation = here.start(Bank.TOPIC, "Somebody has my phone.").text("id");

        Answer locked = here.post("/chat/api/conversations/" + conversation + "/lock", "");

        assertThat(locked.status()).isEqualTo(204);
        await("the session ends").atMost(SOON).until(() -> !here.isSignedIn());
        assertThat(letsIn(customer)).as("signing in while locked").isFalse();
        ChatClient first = bank.client(ASKING.username());
        ChatClient second = bank.client(DECIDING.username());
        ask(first, customer);
        assertThat(first.get(pageOf(customer)).body())
                .as("nobody approves their own")
                .doesNotContain("id=\"decide-unlock:approve-unlock\"");
        assertThat(letsIn(customer)).as("signing in while one has agreed").isFalse();

        second.submit(
                pageOf(customer),
                "decide-unlock",
                "approve-unlock",
                "decide-unlock-step-up-code",
                bank.signIns().freshCode(DECIDING));

        assertThat(letsIn(customer)).as("signing in once two have agreed").isTrue();
    }

    private void ask(ChatClient administrator, Person customer) {
        administrator.submit(
                pageOf(customer),
                "ask-unlock",
                "submit",
                "reason",
                "Came to the branch with a new phone.",
                "ask-unlock-step-up-code",
                bank.signIns().freshCode(ASKING));
    }

    /** Whether the password leads to the second step. */
    private boolean letsIn(Person person) {
        Answer answer = bank.stranger().givePassword(person.username(), person.password());
        return answer.status() == 302 && answer.header("Location").endsWith("/verify");
    }

    private String pageOf(Person person) {
        return "/chat/admin/people/person?id="
                + bank.database()
                        .read("select id from identity_person where username = ?", person.username())
                        .get(0);
    }
}
