package id.amanchat.guard;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How often a phone, account, payment, parcel or other number is taken for a card or a secret. */
class NumberFiguresTest {

    private static final int TEXTS = 10_000;
    private static final double FALSE_ALARMS = 0.001;
    private static final Set<String> ISSUE_NAMES = Set.of("PHONE", "ACCOUNT");
    private static final Set<Kind> SECRETS =
            EnumSet.of(Kind.CARD_NUMBER, Kind.CVV, Kind.PIN, Kind.ONE_TIME_CODE, Kind.PASSWORD);

    private static final Pattern RUN = Pattern.compile("(?<!\\d)\\d(?:[ -]?\\d){12,18}(?!\\d)");

    private final Guard guard = new Guard();

    @ParameterizedTest
    @EnumSource(Half.class)
    void numbersThatAreNoCardsStayAsTheyAre(Half half) {
        Random random = half.random();
        List<Sentence> sentences = new ArrayList<>(Sentence.all("numbers-id", half.file()));
        Figure all = new Figure("Indonesian texts with numbers, something hidden, " + half.file());
        Figure named = new Figure("… of these with phone and account numbers, " + half.file());
        Figure plain = new Figure("… of these that 13 to 19 digits and a check digit would hide, " + half.file());
        for (int i = 0; i < TEXTS; i++) {
            Sentence sentence = sentences.get(i % sentences.size());
            String filled = sentence.filled(random);
            String text = i < sentences.size() ? filled : Voices.of(filled, "id", random);
            Verdict verdict = guard.examine(text, Speaker.CUSTOMER, "id", List.of());
            boolean alarm = verdict.findings().stream().anyMatch(finding -> SECRETS.contains(finding.kind()));
            all.count(alarm, false, sentence, text + " → " + verdict.text());
            plain.count(looksLikeACard(text));
            if (ISSUE_NAMES.contains(sentence.label())) {
                named.count(alarm);
            }
        }
        plain.tell();
        SoftAssertions soft = new SoftAssertions();
        soft.check(() -> all.atMost(FALSE_ALARMS, half.open()));
        soft.check(() -> named.atMost(FALSE_ALARMS, false));
        soft.assertAll();
    }

    /** What a simple rule would say, to know how hard the set is: SECURITY.md, promise 15, has 1.4 % for such a rule. */
    private static boolean looksLikeACard(String text) {
        return RUN.matcher(text)
                .results()
                .map(run -> run.group().replaceAll("\\D", ""))
                .anyMatch(digits -> digits.equals(Digits.withCheck(digits.substring(0, digits.length() - 1))));
    }
}
