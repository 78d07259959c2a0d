package id.amanchat.guard.internal.keep;

import id.amanchat.guard.internal.reading.Digits;
import id.amanchat.guard.internal.reading.Gap;

/** What the words around a number say of it. */
final class Surroundings {

    /** What a number is called by the nearest word that calls it anything. */
    enum Call {
        /** Directly: "nomor kartu saya 4111…". */
        CARD,
        /** Somewhere else in the text. */
        CARD_NEAR,
        NOTHING,
        /** Money goes there; it may be a card that is paid. */
        PAYMENT,
        /** An account, a phone, a reference, an identity card. */
        OTHER
    }

    private static final int BEFORE = 7;
    private static final int AFTER = 4;

    private final Digits digits;
    private final Labels labels;
    private final int words;
    private final boolean cards;

    Surroundings(Digits digits, Labels labels, int words) {
        this.digits = digits;
        this.labels = labels;
        this.words = words;
        this.cards = labels.anywhere(Label.CARD) || labels.anywhere(Label.CVV);
    }

    boolean cards() {
        return cards;
    }

    Call call(int first, int end) {
        int start = numberStart(first);
        int word = digits.word(start);
        for (int at = word - 1; at >= Math.max(0, word - BEFORE); at--) {
            Call call = called(at);
            if (call != Call.NOTHING) {
                return nearer(call, at);
            }
        }
        int last = digits.word(end - 1);
        for (int at = last + 1; at < Math.min(words, last + 1 + AFTER); at++) {
            Call call = called(at);
            if (call != Call.NOTHING) {
                return call;
            }
        }
        return cards ? Call.CARD_NEAR : Call.NOTHING;
    }

    /** "Nomor rekening kartu kredit": what is called a card right before, too, is one. */
    private Call nearer(Call call, int at) {
        boolean both = call == Call.OTHER && (labels.is(at - 1, Label.CARD) || labels.is(at - 2, Label.CARD));
        return both ? Call.PAYMENT : call;
    }

    private Call called(int word) {
        if (labels.is(word, Label.CARD)) {
            return Call.CARD;
        }
        if (labels.is(word, Label.ACCOUNT) || labels.is(word, Label.REFERENCE) || labels.is(word, Label.NIK)) {
            return Call.OTHER;
        }
        return labels.is(word, Label.PAYMENT) ? Call.PAYMENT : Call.NOTHING;
    }

    /** Where the groups of digits begin to which this one belongs. */
    private int numberStart(int first) {
        int start = first;
        while (start > 0 && digits.gap(start).compareTo(Gap.LINK) <= 0 && first - start < 48) {
            start--;
        }
        return start;
    }

    /** Whether the number in whose middle this place is begins like an Indonesian mobile phone's. */
    boolean phone(int first) {
        int start = numberStart(first);
        if (start == first) {
            return false;
        }
        boolean home = digits.value(start) == 0 && digits.value(start + 1) == 8;
        boolean abroad = digits.value(start) == 6
                && digits.value(start + 1) == 2
                && start + 2 < digits.size()
                && digits.value(start + 2) == 8;
        return (home || abroad) && first - start < 14;
    }
}
