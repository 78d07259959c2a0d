package id.amanchat.it.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.amanchat.it.harness.Answer;
import id.amanchat.it.harness.Bank;
import id.amanchat.it.harness.ChatLog;
import id.amanchat.it.harness.CustomerScreen;
import id.amanchat.it.harness.Person;
import id.amanchat.it.harness.SampleBank;
import id.amanchat.it.harness.SignInScreen;
import id.amanchat.it.harness.Windows;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The server is killed in mid-chat, as by a power cut, and started again. Last, for then everybody must sign in again. */
@Order(Order.DEFAULT + 1)
@SampleBank
class RestartIT {

    private static final Person CUSTOMER = Person.named("budi.santoso");
    private static final String AGENT = "nadia.kusuma";
    private static final int ENOUGH = 20;

    private final Bank bank;
    private final Windows windows;

    RestartIT(Bank bank, Windows windows) {
        this.bank = bank;
        this.windows = windows;
    }

    @Test
    void nothingAcknowledgedIsLostAndThePageComesBackByItself() throws Exception {
        String conversation = bank.openBetween(CUSTOMER.username(), AGENT);
        Page page = windows.of(CUSTOMER.username());
        ChatLog log = CustomerScreen.open(page).log();
        log.say("Before the cut");
        assertThat(log.bubble("Before the cut")).containsText("Sent");

        Person guessedAt = bank.fresh("customer");
        guessTenTimes(guessedAt);
        List<String> acknowledged = talkUntilTheServerDies(conversation);
        log.say("While it was dark");
        bank.server().start().awaitReady();
        bank.forgetSessions();
        assertThat(bank.stranger()
                        .givePassword(guessedAt.username(), guessedAt.password())
                        .status())
                .as("a restart forgets no try: the right password is still refused")
                .isEqualTo(200);

        assertThat(page.getByText("You are signed out").first()).isVisible();
        assertThat(log.anything("Before the cut")).isVisible();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Sign in again"))
                .click();
        signIn(page);

        assertThat(log.bubble("Before the cut")).hasCount(1);
        assertThat(log.bubble("While it was dark")).containsText("Sent");
        List<String> stored = bank.client(AGENT).messages(conversation).stream()
                .map(message -> message.get("text").getAsString())
                .toList();
        assertThat(stored).containsAll(acknowledged).doesNotHaveDuplicates().contains("While it was dark");
        bank.client(AGENT).end(conversation);
        assertThat(log.sequences()).hasSize(stored.size()).isSorted().doesNotHaveDuplicates();
    }

    private void guessTenTimes(Person person) {
        for (int i = 0; i < 10; i++) {
            bank.stranger().givePassword(person.username(), "Not-the-password-" + i);
        }
    }

    private void signIn(Page page) {
        SignInScreen.open(page)
                .password(CUSTOMER.username(), CUSTOMER.password())
                .code(bank.signIns().freshCode(CUSTOMER));
    }

    /** The agent writes on and on; after some messages the server is killed in the middle of one. */
    private List<String> talkUntilTheServerDies(String conversation) throws Exception {
        List<String> acknowledged = new ArrayList<>();
        CountDownLatch enough = new CountDownLatch(ENOUGH);
        var agent = bank.client(AGENT);
        CompletableFuture<Void> talking = CompletableFuture.runAsync(() -> {
            try {
                for (int n = 1; ; n++) {
                    String text = "Line " + n + " of many";
                    Answer answer = agent.say(conversation, UUID.randomUUID().toString(), text);
                    if (answer.status() == 201) {
                        acknowledged.add(text);
                        enough.countDown();
                    }
                }
            } catch (UncheckedIOException theServerIsGone) {
                // What this test is about.
            }
        });
        assertThat(enough.await(20, TimeUnit.SECONDS)).isTrue();
        bank.server().kill9();
        talking.get(20, TimeUnit.SECONDS);
        return acknowledged;
    }
}
