package id.amanchat.guard.internal.keep;

import id.amanchat.guard.internal.reading.Digits;
import id.amanchat.guard.internal.reading.Gap;
import id.amanchat.guard.internal.reading.Word;
import java.util.List;

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
    private final List<Word> words;
    private final boolean cards;

    Surroundings(Digits digits, Labels labels, List<Word> words) {
        this.digits = digits;
        this.labels = labels;
        this.words = words;
        this.cards = labels.anywhere(Label.CARD) || labels.anywhere(Label.CARDS) || labels.anywhere(Label.CVV);
    }

    /** Whether anything in the text is called a card. */
    boolean called() {
        return labels.anywhere(Label.CARD);
    }

    boolean cards() {
        return cards;
    }

    Call call(int first, int end) {
        int word = digits.word(numberStart(first));
        if (numbered(word)) {
            return Call.OTHER;
        }
        boolean strangers = false;
        for (int at = word - 1; at >= Math.max(0, word - BEFORE); at--) {
            Call call = called(at);
            if (call != Call.NOTHING) {
                return call == Call.CARD && strangers ? Call.CARD_NEAR : nearer(call, at);
            }
            strangers |= !labels.is(at, Label.FILLER);
            if (at < word - 1 && endsSentence(words.get(at).before())) {
                break;
            }
        }
        Call after = after(digits.word(end - 1) + 1);
        if (after != Call.NOTHING) {
            return after;
        }
        return cards ? Call.CARD_NEAR : Call.NOTHING;
    }

    /** What comes right after, unless it calls the next number: "4111… itu kartu saya", but "4111…, hp 0812…". */
    private Call after(int from) {
        Call call = Call.NOTHING;
        int at = from;
        while (at < Math.min(words.size(), from + AFTER) && words.get(at).before() == ' ') {
            if (startsNumber(at)) {
                return Call.NOTHING;
            }
            call = call == Call.NOTHING ? called(at) : call;
            at++;
        }
        return at < words.size() && startsNumber(at) && words.get(at).before() != '.' ? Call.NOTHING : call;
    }

    private static boolean endsSentence(char sign) {
        return sign == '.' || sign == '?' || sign == '!';
    }

    /** "CGK4414…", "TRX99…": letters that belong to the number. */
    private boolean numbered(int word) {
        return word > 0
                && words.get(word - 1).to() == words.get(word).from()
                && called(word - 1) == Call.NOTHING
                && !labels.is(word - 1, Label.FILLER)
                && !words.get(word - 1).digits();
    }

    private boolean startsNumber(int at) {
        return words.get(at).digits();
    }

    /** "Nomor rekening kartu kredit" is a card's; "bukti transfer" is no payment to it. */
    private Call nearer(Call call, int at) {
        Call before = called(at - 1) == Call.NOTHING ? called(at - 2) : called(at - 1);
        if (call == Call.OTHER && before == Call.CARD) {
            return Call.PAYMENT;
        }
        return call == Call.PAYMENT && before != Call.NOTHING ? before : call;
    }

    private Call called(int word) {
        if (labels.is(word, Label.CARD)) {
            return Call.CARD;
        }
        if (labels.is(word, Label.ACCOUNT)
                || labels.is(word, Label.REFERENCE)
                || labels.is(word, Label.NIK)
                || labels.is(word, Label.CODE)) {
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
