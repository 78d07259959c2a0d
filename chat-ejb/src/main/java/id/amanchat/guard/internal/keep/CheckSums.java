package id.amanchat.guard.internal.keep;

import id.amanchat.guard.internal.reading.Digits;

/** The Luhn sums of every piece of a row of digits, each answered at once. */
final class CheckSums {

    /** Sums up to each place, with the digits at even places doubled, and with those at odd places doubled. */
    private final int[] even;

    private final int[] odd;

    CheckSums(Digits digits) {
        even = new int[digits.size() + 1];
        odd = new int[digits.size() + 1];
        for (int at = 0; at < digits.size(); at++) {
            int once = digits.value(at);
            int twice = once < 5 ? once * 2 : once * 2 - 9;
            even[at + 1] = even[at] + (at % 2 == 0 ? twice : once);
            odd[at + 1] = odd[at] + (at % 2 == 0 ? once : twice);
        }
    }

    /** Whether the digits from the first to before the end fulfil ISO/IEC 7812-1, annex B. */
    boolean fit(int first, int end) {
        int[] sums = (end - 2) % 2 == 0 ? even : odd;
        return (sums[end] - sums[first]) % 10 == 0;
    }
}
