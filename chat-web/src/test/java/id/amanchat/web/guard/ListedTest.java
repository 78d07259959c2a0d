package id.amanchat.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanchat.guard.Clause;
import id.amanchat.guard.Part;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ListedTest {

    private static final Map<Part, Map<String, String>> SETTINGS =
            Map.of(Part.WORD, Map.of("pin:sandi atm", "IN", "code:kunci", "IN"), Part.DOMAIN, Map.of("bank.id", "IN"));

    private final Listed pins = new Listed(Part.WORD, "pin:");

    @Test
    void aListShowsItsOwnNamesOneInEachLine() {
        assertThat(pins.text(SETTINGS)).isEqualTo("sandi atm");
        assertThat(new Listed(Part.DOMAIN, "").text(SETTINGS)).isEqualTo("bank.id");
        assertThat(new Listed(Part.BRAND, "").text(SETTINGS)).isEmpty();
    }

    @Test
    void whatIsTypedIsInAndWhatIsNotThereAnyMoreIsOut() {
        assertThat(pins.clauses(SETTINGS, "  nomor rahasia \r\n\r\n"))
                .containsExactlyInAnyOrder(
                        new Clause(Part.WORD, "pin:nomor rahasia", "IN"),
                        new Clause(Part.WORD, "pin:sandi atm", "OUT"));
    }

    @Test
    void whatIsTypedAsItStandsIsIn() {
        assertThat(pins.clauses(SETTINGS, "sandi atm\nsandi atm"))
                .containsExactly(new Clause(Part.WORD, "pin:sandi atm", "IN"));
    }
}
