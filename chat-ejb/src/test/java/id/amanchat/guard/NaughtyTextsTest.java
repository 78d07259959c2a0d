package id.amanchat.guard;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanchat.Corpora;
import id.amanchat.platform.Wire;
import jakarta.json.JsonString;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Published texts that break programs: the guard breaks at none, and alters none in which nothing secret stands. */
class NaughtyTextsTest {

    private static final Set<Kind> SECRETS = EnumSet.range(Kind.CARD_NUMBER, Kind.DATE_OF_BIRTH);

    private final Promise promise = new Promise();

    @ParameterizedTest
    @EnumSource(Place.class)
    void scriptsPassAsTheyAre(Place place) {
        List<String> texts = Corpora.text("xss/payloadbox_xss-payload-list.txt")
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
        assertThat(texts).hasSizeGreaterThan(2_000);
        texts.forEach(text -> passes(text, place));
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void naughtyStringsPassAsTheyAre(Place place) {
        List<String> texts = Wire.read("{\"all\":" + Corpora.text("naughty/blns.json") + "}")
                .getJsonArray("all")
                .getValuesAs(JsonString.class)
                .stream()
                .map(JsonString::getString)
                .toList();
        assertThat(texts).hasSizeGreaterThan(500);
        texts.forEach(text -> passes(text, place));
    }

    private void passes(String text, Place place) {
        for (Speaker speaker : List.of(Speaker.CUSTOMER, Speaker.STAFF)) {
            Verdict verdict = promise.holdsOf(text, speaker, place);
            boolean secret = verdict.findings().stream()
                    .anyMatch(finding -> SECRETS.contains(finding.kind()) && finding.action() == Action.MASK);
            assertThat(verdict.text().equals(text)).as(text).isEqualTo(!secret);
        }
    }
}
