package id.amanchat.guard;

import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** How often something is hidden in what customers ordinarily ask, and how many secrets that they tell are. */
class QuestionFiguresTest {

    private static final double FALSE_ALARMS = 0.001;
    private static final double SECRETS_HIDDEN = 0.95;
    private static final int VOICES = 10;
    private static final Set<Kind> SECRETS =
            EnumSet.of(Kind.CARD_NUMBER, Kind.CVV, Kind.PIN, Kind.ONE_TIME_CODE, Kind.PASSWORD, Kind.NIK);

    private final Guard guard = new Guard();

    static Stream<Arguments> sets() {
        return NeverAskFiguresTest.sets();
    }

    @ParameterizedTest
    @MethodSource("sets")
    void ordinaryQuestionsStayAsTheyAre(String language, Half half) {
        Random random = half.random();
        Figure hidden = new Figure("ordinary questions with something hidden, " + language + ", " + half.file());
        Figure warned = new Figure("ordinary questions warned of as a scam, " + language + ", " + half.file());
        for (Sentence question : Sentence.all("questions-" + language, half.file())) {
            for (int i = 0; i < VOICES; i++) {
                String filled = question.filled(random);
                String text = i == 0 ? filled : Voices.of(filled, language, random);
                Verdict verdict = guard.examine(text, Speaker.CUSTOMER, language, List.of());
                boolean alarm = verdict.refused() || !verdict.text().equals(text) || finds(verdict, SECRETS);
                hidden.count(alarm, false, question, text + " → " + verdict.text());
                warned.count(finds(verdict, EnumSet.of(Kind.SCAM)), false, question, text + " " + verdict.scam());
            }
        }
        SoftAssertions all = new SoftAssertions();
        all.check(() -> hidden.atMost(FALSE_ALARMS, half.open()));
        all.check(() -> warned.atMost(0.01, half.open()));
        all.assertAll();
    }

    @ParameterizedTest
    @MethodSource("sets")
    void secretsToldInPassingAreHidden(String language, Half half) {
        Random random = half.random();
        Figure hidden = new Figure("secrets told that are hidden, " + language + ", " + half.file());
        for (Sentence told : Sentence.all("secrets-" + language, half.file())) {
            for (int i = 0; i < VOICES; i++) {
                String filled = told.filled(random);
                Secret secret = Secret.in(i == 0 ? filled : Voices.of(filled, language, random));
                Speaker speaker = random.nextInt(5) == 0 ? Speaker.STAFF : Speaker.CUSTOMER;
                Verdict verdict = guard.examine(secret.text(), speaker, language, List.of());
                boolean gone = verdict.refused()
                        || secret.hiddenIn(verdict.text(), told.label().equals("NIK"));
                hidden.count(gone, true, told, secret.text() + " → " + verdict.text());
            }
        }
        hidden.atLeast(SECRETS_HIDDEN, half.open());
    }

    private static boolean finds(Verdict verdict, Set<Kind> kinds) {
        return verdict.findings().stream().anyMatch(finding -> kinds.contains(finding.kind()));
    }
}
