package id.amanchat.trust;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CaseNumberTest {

    private static final CaseNumber NUMBER = CaseNumber.of(48_209_371);

    @Test
    void itIsReadAsItIsSaid() {
        assertThat(NUMBER.value()).matches("AC-482-093-71\\d");
        String digits = NUMBER.value().replaceAll("\\D", "");
        assertThat(CaseNumber.parse(NUMBER.value())).contains(NUMBER);
        assertThat(CaseNumber.parse(" ac " + digits)).contains(NUMBER);
        assertThat(CaseNumber.parse(digits.substring(0, 4) + " " + digits.substring(4)))
                .contains(NUMBER);
        assertThat(CaseNumber.of(7).value()).startsWith("AC-000-000-07");
    }

    @Test
    void oneWrongDigitOrTwoSwappedAreFound() {
        String digits = NUMBER.value().replaceAll("\\D", "");
        for (int place = 0; place < digits.length(); place++) {
            char right = digits.charAt(place);
            for (char wrong = '0'; wrong <= '9'; wrong++) {
                String misheard = digits.substring(0, place) + wrong + digits.substring(place + 1);
                assertThat(CaseNumber.parse(misheard).isPresent()).isEqualTo(wrong == right);
            }
            if (place > 0 && digits.charAt(place - 1) != right) {
                String swapped =
                        digits.substring(0, place - 1) + right + digits.charAt(place - 1) + digits.substring(place + 1);
                assertThat(CaseNumber.parse(swapped)).isEmpty();
            }
        }
    }

    @Test
    void nothingElseIsOne() {
        assertThat(CaseNumber.parse(null)).isEmpty();
        assertThat(CaseNumber.parse("")).isEmpty();
        assertThat(CaseNumber.parse("AC-482-093-7١٥")).isEmpty();
        assertThat(CaseNumber.parse("9".repeat(100_000))).isEmpty();
    }
}
