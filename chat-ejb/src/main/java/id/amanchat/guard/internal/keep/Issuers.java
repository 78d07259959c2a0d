package id.amanchat.guard.internal.keep;

/**
 * Which first digits payment cards have, and how long they then are (ISO/IEC 7812; the schemes' published ranges, among
 * them Indonesia's own cards of the GPN).
 */
final class Issuers {

    private static final int FIRST = 10_000;

    /** For each first four digits the lengths as bits: what is surely a card's, and what may be one's. */
    private final int[] sure = new int[FIRST];

    private final int[] perhaps = new int[FIRST];

    Issuers() {
        visaAndMastercard();
        otherSchemes();
        nationalCards();
    }

    private void visaAndMastercard() {
        add(sure, 4000, 4999, 13, 16, 19);
        add(perhaps, 4000, 4999, 18);
        add(sure, 5100, 5599, 16);
        add(sure, 2221, 2720, 16);
        for (int each : new int[] {5018, 5020, 5038, 5893, 6304, 6759, 6761, 6762, 6763, 6390, 6703}) {
            add(sure, each, each, 12, 13, 14, 15, 16, 17, 18, 19);
        }
        add(perhaps, 5000, 5099, 12, 13, 14, 15, 16, 17, 18, 19);
        add(perhaps, 5600, 5899, 12, 13, 14, 15, 16, 17, 18, 19);
        add(perhaps, 6000, 6999, 12, 13, 14, 15, 16, 17, 18, 19);
        add(sure, 5600, 5899, 16, 17, 18, 19);
        add(sure, 5000, 5099, 16, 17, 18, 19);
    }

    private void otherSchemes() {
        add(sure, 3400, 3499, 15);
        add(sure, 3700, 3799, 15);
        add(sure, 3000, 3059, 14);
        add(sure, 3095, 3095, 14);
        add(sure, 3600, 3699, 14);
        add(sure, 3800, 3999, 14);
        add(perhaps, 3000, 3059, 16, 17, 18, 19);
        add(perhaps, 3600, 3699, 15, 16, 17, 18, 19);
        add(perhaps, 3800, 3999, 16, 17, 18, 19);
        add(sure, 3528, 3589, 16, 17, 18, 19);
        add(sure, 2131, 2131, 15);
        add(sure, 1800, 1800, 15);
        add(sure, 6011, 6011, 16, 17, 18, 19);
        add(sure, 6440, 6599, 16, 17, 18, 19);
        add(sure, 6200, 6299, 16, 17, 18, 19);
        add(perhaps, 8100, 8171, 16, 17, 18, 19);
    }

    private void nationalCards() {
        add(sure, 6000, 6999, 16, 17, 18, 19);
        add(sure, 1946, 1946, 16, 17, 18, 19);
        add(sure, 9360, 9360, 16, 17, 18, 19);
        add(sure, 2200, 2205, 16);
        add(perhaps, 2200, 2205, 17, 18, 19);
        add(sure, 9792, 9792, 16);
        add(perhaps, 8600, 8600, 16);
        add(perhaps, 9860, 9860, 16);
        add(perhaps, 8200, 8299, 16);
    }

    private static void add(int[] where, int from, int to, int... lengths) {
        for (int first = from; first <= to; first++) {
            for (int length : lengths) {
                where[first] |= 1 << length;
            }
        }
    }

    /** The lengths, as bits, that a number beginning with these four digits has when it is a card's. */
    int lengths(int first) {
        return sure[first] | perhaps[first];
    }

    boolean sure(int first, int length) {
        return (sure[first] >> length & 1) != 0;
    }
}
