package id.amanchat.trust;

import java.util.Optional;
import org.apache.commons.validator.routines.checkdigit.CheckDigitException;
import org.apache.commons.validator.routines.checkdigit.VerhoeffCheckDigit;

/**
 * What a report is called, on the telephone too: "AC-482-093-715". Eight random digits and a check digit (Verhoeff's), which
 * finds every digit misheard and every two swapped.
 */
public record CaseNumber(String value) {

    private static final String PREFIX = "AC";
    private static final int DIGITS = 9;
    private static final int GROUP = 3;
    private static final int LONGEST = 40;

    /** From eight digits. */
    public static CaseNumber of(int number) {
        String digits = String.format("%08d", number);
        try {
            return grouped(digits + VerhoeffCheckDigit.VERHOEFF_CHECK_DIGIT.calculate(digits));
        } catch (CheckDigitException e) {
            throw new IllegalStateException("No check digit for eight digits", e);
        }
    }

    private static CaseNumber grouped(String digits) {
        return new CaseNumber(String.join(
                "-",
                PREFIX,
                digits.substring(0, GROUP),
                digits.substring(GROUP, 2 * GROUP),
                digits.substring(2 * GROUP)));
    }

    /** From what somebody typed, in any case, with any spaces or dashes; empty when it is none. */
    public static Optional<CaseNumber> parse(String text) {
        if (text == null || text.length() > LONGEST) {
            return Optional.empty();
        }
        String digits = text.strip().replaceAll("[\\s.–-]", "").replaceFirst("^(?i)" + PREFIX, "");
        return digits.length() == DIGITS
                        && digits.chars().allMatch(each -> each >= '0' && each <= '9')
                        && VerhoeffCheckDigit.VERHOEFF_CHECK_DIGIT.isValid(digits)
                ? Optional.of(grouped(digits))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
