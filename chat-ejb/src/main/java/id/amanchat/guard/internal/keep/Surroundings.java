package id.amanchat.guard.internal.keep;

import id.amanchat.guard.internal.reading.Digits;
import id.amanchat.guard.internal.reading.Gap;
import id.amanchat.guard.internal.reading.Word;
import java.util.List;
import java.util.Set;

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
    private static final int SHORT = 4;
    private static final int LETTERS = 5;
    private static final int FARTHEST = 13;
    /** What may stand between a number and the word that says directly what it is. */
    private static final Set<String> BINDERS = Set.of(
            "nomor",
            "no",
            "nomer",
            "nmr",
            "nomornya",
            "number",
            "num",
            "is",
            "adalah",
            "adl",
            "yaitu",
            "ialah",
            "nya",
            "id",
            "kode",
            "kodenya",
            "code",
            "saya",
            "sy",
            "my",
            "aku",
            "kami",
            "ini",
            "itu",
            "kak",
            "ibu",
            "bapak",
            "ayah",
            "mama",
            "papa",
            "istri",
            "suami",
            "anak",
            "dia",
            "baru",
            "lama",
            "new",
            "old");

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
        int word = digits.word(numberStart(first, end));
        if (numbered(word)) {
            return Call.OTHER;
        }
        Call before = before(word);
        if (before != Call.NOTHING) {
            return before;
        }
        Call after = after(digits.word(end - 1) + 1);
        if (after != Call.NOTHING) {
            return after;
        }
        return cards ? Call.CARD_NEAR : Call.NOTHING;
    }

    /** A word for something else counts right before the number only; one for a card, or for paying, farther off too. */
    private Call before(int word) {
        boolean direct = true;
        boolean strangers = false;
        for (int at = word - 1; at >= Math.max(0, word - BEFORE); at--) {
            char sign = words.get(at + 1).before();
            if (sign != ' ' && sign != ':' && !shortened(at, sign)) {
                direct = false;
            }
            if (endsSentence(sign) && !shortened(at, sign)) {
                return Call.NOTHING;
            }
            Call call = called(at);
            if (call == Call.OTHER && direct || call == Call.PAYMENT) {
                return nearer(call, at, direct);
            }
            if (call == Call.CARD) {
                return strangers ? Call.CARD_NEAR : Call.CARD;
            }
            strangers |= !labels.is(at, Label.FILLER);
            direct &= call == Call.NOTHING && (BINDERS.contains(words.get(at).plain()) || owner(at));
        }
        return Call.NOTHING;
    }

    /** "Rekening penipunya …", "VA Shopee …": one word that says whose account it is. */
    private boolean owner(int at) {
        return labels.is(at - 1, Label.ACCOUNT)
                && words.get(at).before() == ' '
                && !labels.is(at, Label.FILLER)
                && !labels.is(at, Label.TROUBLE)
                && !labels.is(at, Label.UNIT)
                && !words.get(at).digits();
    }

    /** "no.", "rek.", "ref.". */
    private boolean shortened(int at, char sign) {
        return sign == '.' && words.get(at).text().length() <= SHORT;
    }

    /** "4111… itu rekening saya", "4111… is my card"; nothing when it calls the next number. */
    private Call after(int from) {
        Call call = Call.NOTHING;
        boolean tied = from < words.size() && labels.is(from, Label.COPULA);
        int at = from;
        while (at < Math.min(words.size(), from + AFTER) && words.get(at).before() == ' ') {
            if (startsNumber(at)) {
                return Call.NOTHING;
            }
            Call next = called(at);
            call = call == Call.NOTHING && (next != Call.OTHER || tied) ? next : call;
            tied &= labels.is(at, Label.COPULA)
                    || BINDERS.contains(words.get(at).plain());
            at++;
        }
        return at < words.size() && startsNumber(at) && words.get(at).before() != '.' ? Call.NOTHING : call;
    }

    private static boolean endsSentence(char sign) {
        return sign == '.' || sign == '?' || sign == '!';
    }

    /** "CGK4414…", "TRX99…": a few letters that belong to the number. */
    private boolean numbered(int word) {
        return word > 0
                && words.get(word - 1).to() == words.get(word).from()
                && words.get(word - 1).text().length() <= LETTERS
                && called(word - 1) == Call.NOTHING
                && !labels.is(word - 1, Label.FILLER)
                && !words.get(word - 1).digits();
    }

    private boolean startsNumber(int at) {
        return words.get(at).digits();
    }

    /** "Nomor rekening kartu kredit" is a card's; "rekening BCA" an account; "bukti transfer" is no payment to it. */
    private Call nearer(Call call, int at, boolean direct) {
        int next = at > 0 && called(at - 1) == Call.NOTHING ? at - 2 : at - 1;
        Call before = called(next);
        if (call == Call.OTHER) {
            return before == Call.CARD ? Call.PAYMENT : call;
        }
        boolean tied =
                direct && (next == at - 1 || BINDERS.contains(words.get(at - 1).plain()));
        return before == Call.CARD || before == Call.OTHER && tied ? before : call;
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

    /** Where the groups of digits begin to which this one belongs: with the same sign between them as within it. */
    private int numberStart(int first, int end) {
        int start = digits.runStart(first);
        int inner = digits.runEnd(first);
        while (start > 0
                && first - start < FARTHEST
                && digits.gap(start) == Gap.TIGHT
                && continues(start, inner, end)) {
            start = digits.runStart(start - 1);
        }
        return start;
    }

    private boolean continues(int start, int inner, int end) {
        return inner < end
                ? digits.sameBetween(start, inner)
                : !digits.between(start).isBlank();
    }

    /** Whether the number in whose middle this place is begins like an Indonesian mobile phone's. */
    boolean phone(int first) {
        int start = groupsStart(first);
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

    private int groupsStart(int first) {
        int start = first;
        while (start > 0 && digits.gap(start).compareTo(Gap.LINK) <= 0 && first - start < 48) {
            start--;
        }
        return start;
    }
}
