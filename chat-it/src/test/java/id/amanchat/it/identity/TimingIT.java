package id.amanchat.it.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanchat.it.harness.Answer;
import id.amanchat.it.harness.Bank;
import id.amanchat.it.harness.Beside;
import id.amanchat.it.harness.Person;
import id.amanchat.it.harness.SampleBank;
import id.amanchat.it.harness.Workplace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Whether somebody exists does not show in how long an answer takes (SECURITY promise 11): tries for an existing and for a
 * missing person alternate, and their medians are compared. Always a short run, whose figures are only written down, for
 * other tests run beside it; with {@code -Dproof} (the profile of that name) 1,000 of each, whose gap must be small.
 */
@SampleBank(on = SampleBank.Database.POSTGRESQL)
@Beside
class TimingIT {

    private static final boolean PROOF = Boolean.getBoolean("amanchat.proof");
    /** Without the proof only what is seen is held to be the same, and the median is no more than a hint. */
    private static final int TRIES = PROOF ? 1_000 : 5;

    private static final int WARM_UP = PROOF ? 100 : 1;
    private static final double LARGEST_GAP_MS = 5;

    private static final String WRONG = "Not-the-password-1";
    private static final String NOBODY = "crowd.customer0";

    private final Bank bank;

    TimingIT(Bank bank) {
        this.bank = bank;
    }

    @BeforeEach
    void startAnew() {
        bank.database().change("delete from identity_origin");
    }

    @Test
    void aWrongPassword() throws IOException {
        Person person = bank.fresh("customer");
        compare("sign-in, wrong password", person, name -> bank.stranger().givePassword(name, WRONG), true);
    }

    @Test
    void aWrongPasswordWhileThrottled() throws IOException {
        Person person = bank.fresh("customer");
        for (int i = 0; i < 11; i++) {
            bank.stranger().givePassword(person.username(), WRONG);
            bank.stranger().givePassword(NOBODY, WRONG);
        }
        compare(
                "sign-in, throttled",
                person,
                // The right one: it is refused as well, and must take as long.
                name -> bank.stranger().givePassword(name, person.password()),
                false);
    }

    @Test
    void aForgottenPassword() throws IOException {
        Person person = bank.fresh("customer");
        compare(
                "forgotten password",
                person,
                name -> bank.stranger().submit("/chat/sign-in/forgotten", "forgotten", "submit", "username", name),
                true);
    }

    private void compare(String what, Person person, Function<String, Answer> act, boolean countAnew)
            throws IOException {
        List<Double> existing = new ArrayList<>();
        List<Double> missing = new ArrayList<>();
        for (int i = -WARM_UP; i < TRIES; i++) {
            if (countAnew) {
                bank.database().change("delete from identity_throttle");
            }
            // Each goes first as often as the other.
            boolean first = i % 2 == 0;
            double one = timed(act, first ? person.username() : NOBODY);
            double other = timed(act, first ? NOBODY : person.username());
            if (i >= 0) {
                existing.add(first ? one : other);
                missing.add(first ? other : one);
            }
        }
        sameToTheEye(act.apply(person.username()), person.username(), act.apply(NOBODY));
        double gap = Math.abs(median(existing) - median(missing));
        report(String.format(
                Locale.ROOT,
                "%-26s %5d + %d tries: median existing %.2f ms, missing %.2f ms, gap %.2f ms",
                what,
                TRIES,
                TRIES,
                median(existing),
                median(missing),
                gap));
        if (PROOF) {
            assertThat(gap).as(what).isLessThanOrEqualTo(LARGEST_GAP_MS);
        }
    }

    private static double timed(Function<String, Answer> act, String name) {
        long from = System.nanoTime();
        Answer answer = act.apply(name);
        assertThat(answer.status()).isLessThan(400);
        return (System.nanoTime() - from) / 1e6;
    }

    private static void sameToTheEye(Answer known, String username, Answer unknown) {
        assertThat(known.status()).isEqualTo(unknown.status());
        assertThat(known.steadyBody(username)).isEqualTo(unknown.steadyBody(NOBODY));
        assertThat(known.steadyHeaders().keySet())
                .isEqualTo(unknown.steadyHeaders().keySet());
    }

    private static double median(List<Double> figures) {
        List<Double> sorted = new ArrayList<>(figures);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }

    private static void report(String line) throws IOException {
        Path report = Workplace.TARGET.resolve("timing-report.txt");
        Files.writeString(
                report,
                line + System.lineSeparator(),
                java.nio.file.StandardOpenOption.CREATE,
                java.nio.file.StandardOpenOption.APPEND);
    }
}
