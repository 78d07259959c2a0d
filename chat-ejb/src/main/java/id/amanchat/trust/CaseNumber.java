package id.amanchat.trust;

import java.util.Optional;

/**
 * What a report is called, on the telephone too: "AC-482-093-715". Eight random digits and a check digit (Verhoeff's), which
 * finds every digit misheard and every two swapped.
 */
public record CaseNumber(String value) {

    /** From what somebody typed, in any case, with any spaces or dashes; empty when it is none. */
    public static Optional<CaseNumber> parse(String text) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String toString() {
        return value;
    }
}
