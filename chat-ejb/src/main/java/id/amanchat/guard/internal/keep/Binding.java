package id.amanchat.guard.internal.keep;

import id.amanchat.guard.Kind;
import id.amanchat.guard.Span;
import id.amanchat.guard.internal.reading.Reading;
import id.amanchat.guard.internal.reading.Word;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Ties a word for a secret to the number that is said to be it, after the word or before it. */
final class Binding {

    private static final int FARTHEST = 10;
    private static final int NEAR = 6;
    private static final int JOINED = 4;
    private static final Set<String> JOINS = Set.of(
            "to",
            "jadi",
            "ke",
            "menjadi",
            "dadi",
            "atau",
            "or",
            "dan",
            "and",
            "lalu",
            "then",
            "terus",
            "bukan",
            "not",
            "now",
            "the",
            "new",
            "baru",
            "yang",
            "yg",
            "diganti",
            "ganti",
            "is",
            "one",
            "old",
            "lama",
            "skrg",
            "skrng",
            "sekarang",
            "n",
            "but",
            "tapi",
            "trus",
            "trs",
            "sama",
            "kalau",
            "was",
            "previously",
            "ya",
            "other",
            "satunya",
            "lainnya",
            "sebelumnya",
            "dulu");
    private static final Set<String> IS = Set.of("is", "was", "itu", "adalah", "adl", "as", "sebagai", "thats", "be");
    private static final Set<String> SENDERS = Set.of("dari", "from", "ke", "to", "via", "lewat", "by", "oleh");
    private static final Set<String> OTHER_CODES = Set.of(
            "promo",
            "error",
            "zip",
            "postal",
            "post",
            "branch",
            "reference",
            "booking",
            "swift",
            "sort",
            "country",
            "area",
            "voucher",
            "referral",
            "discount",
            "product",
            "tracking",
            "order",
            "bank",
            "coupon",
            "gift",
            "qr",
            "bar",
            "source",
            "tax",
            "currency",
            "merchant",
            "agent",
            "store",
            "ref",
            "dress",
            "city",
            "status",
            "eror");
    private static final Set<String> NUMBER = Set.of("nomor", "no", "nomer", "number", "sms", "wa", "hp", "nmr");
    private static final Set<String> CHANGES = Set.of(
            "ganti",
            "diganti",
            "gantiin",
            "ubah",
            "diubah",
            "rubah",
            "dirubah",
            "change",
            "changed",
            "changing",
            "set",
            "reset",
            "setting",
            "update",
            "updated",
            "tak",
            "tukar",
            "jadi",
            "menjadi");
    private static final int STRANGERS = 2;

    private final Reading reading;
    private final List<Word> words;
    private final Labels labels;
    private final Values values;
    private final int start;
    private final int end;

    Binding(Reading reading, Values values, int word) {
        this.reading = reading;
        this.words = reading.words();
        this.labels = Labels.of(reading);
        this.values = values;
        this.start = word;
        this.end = labels.end(word);
    }

    void look(Consumer<Secret> found) {
        Secret after = after(end, found);
        Secret secret = after == null ? before() : after;
        if (secret != null) {
            found.accept(secret);
        }
    }

    private Secret after(int from, Consumer<Secret> found) {
        int strangers = 0;
        int at = from;
        while (at < Math.min(words.size(), from + FARTHEST)) {
            strangers += sentence(at);
            if (values.hasDigits(at)) {
                Value value = values.from(at);
                Kind kind = kind(value, strangers);
                if (kind != null) {
                    more(kind, value, found);
                    return secret(kind, value);
                }
                at = value.lastWord();
                strangers += values.counted(value) || value.length() == 1 ? 0 : 1;
            } else {
                strangers += stranger(at);
            }
            if (strangers > STRANGERS) {
                return null;
            }
            at++;
        }
        return null;
    }

    /** "From 123456 to 654321": one after the other. */
    private void more(Kind kind, Value one, Consumer<Secret> found) {
        int at = one.lastWord() + 1;
        int last = Math.min(words.size(), at + JOINED);
        while (at < last && JOINS.contains(words.get(at).text())) {
            at++;
        }
        if (at < words.size() && at > one.lastWord() + 1 && values.hasDigits(at)) {
            Value other = values.from(at);
            if (alike(one, other) && !values.otherwise(other)) {
                found.accept(secret(kind, other));
                more(kind, other, found);
            }
        }
    }

    private static boolean alike(Value one, Value other) {
        return other.length() == one.length() || one.length() + other.length() == 10 && one.length() % 2 == 0;
    }

    /** A new sentence leads away, a question more so. */
    private int sentence(int at) {
        return switch (words.get(at).before()) {
            case '?' -> at + 1 < words.size() && words.get(at + 1).before() == ':' ? 0 : STRANGERS + 1;
            case '.', '!' -> at > end + 1 ? 1 : 0;
            default -> 0;
        };
    }

    private int stranger(int at) {
        boolean known = labels.is(at, Label.FILLER) || labels.is(at, Label.CARD) || secretWord(at);
        return known && !labels.is(at, Label.TROUBLE) ? 0 : 1;
    }

    private boolean secretWord(int at) {
        return labels.is(at, Label.CVV)
                || labels.is(at, Label.PIN)
                || labels.is(at, Label.CODE)
                || labels.is(at, Label.PASSWORD);
    }

    private Secret before() {
        boolean tied = false;
        for (int at = start - 1; at >= Math.max(0, start - NEAR); at--) {
            if (values.hasDigits(at)) {
                Value value = values.upTo(at);
                boolean sum = values.year(value) || values.round(value);
                Kind kind = sum && !tied || value.length() == 5 ? null : kind(value, 0);
                return kind == null ? null : secret(kind, value);
            }
            boolean leads = words.get(at + 1).before() == ' '
                    || words.get(at + 1).before() == ','
                    || words.get(at + 1).before() == '\n'
                    || words.get(at + 1).before() == '.';
            if (!labels.is(at, Label.COPULA) || !leads) {
                return null;
            }
            tied |= IS.contains(words.get(at).text());
        }
        return null;
    }

    private Secret secret(Kind kind, Value value) {
        int from = values.digits().from(value.first());
        Span place = reading.span(from, values.digits().to(value.end() - 1));
        return new Secret(
                kind,
                place,
                Math.max(
                        place.end(),
                        reading.span(words.get(start), words.get(end - 1)).end()));
    }

    /** What a number is when so many strange words stand between; null when none of these. */
    private Kind kind(Value value, int strangers) {
        if (values.otherwise(value) || strangers > 0 && (values.year(value) || values.round(value) || named(value))) {
            return null;
        }
        int length = value.length();
        if (labels.is(start, Label.CVV)
                && (named() || onCard(strangers))
                && (length == 3 || length == 4 && strangers == 0 && named())) {
            return Kind.CVV;
        }
        if (labels.is(start, Label.CODE)
                && !labels.is(start, Label.PIN)
                && length < 6
                && (strangers > 0 || sender(value))) {
            return null;
        }
        if (length < 6 && sender(value) && !changed(value)) {
            return null;
        }
        boolean usual =
                length == 6 || length == 4 && strangers < STRANGERS || strangers == 0 && length >= 4 && length <= 8;
        if (labels.is(start, Label.PIN) && usual) {
            return Kind.PIN;
        }
        if (labels.is(start, Label.CODE) && usual) {
            return Kind.ONE_TIME_CODE;
        }
        boolean some = labels.is(start, Label.SOME_CODE)
                && strangers == 0
                && (length == 6 || length == 8 && grouped(value))
                && plainCode()
                && !sender(value);
        return some ? Kind.ONE_TIME_CODE : null;
    }

    private boolean grouped(Value value) {
        return values.digits().runEnd(value.first()) < value.end();
    }

    /** "OTP from 3346" says who sent it. */
    private boolean sender(Value value) {
        int before = values.digits().word(value.first()) - 1;
        while (before > 0 && before != end && NUMBER.contains(words.get(before).text())) {
            before--;
        }
        return before >= 0 && SENDERS.contains(words.get(before).text());
    }

    /** "From 1234 to 5678", "changed to 1234". */
    private boolean changed(Value value) {
        int next = value.lastWord() + 1;
        boolean other =
                next + 1 < words.size() && JOINS.contains(words.get(next).text()) && values.hasDigits(next + 1);
        for (int at = Math.max(0, start - NEAR); !other && at < next; at++) {
            other = CHANGES.contains(words.get(at).plain());
        }
        return other;
    }

    /** Whether an unknown word stands right before it, and not right after the secret's name. */
    private boolean named(Value value) {
        int before = values.digits().word(value.first()) - 1;
        return before > end
                && words.get(before + 1).before() == ' '
                && !labels.is(before, Label.FILLER)
                && !labels.is(before, Label.CARD)
                && !labels.is(before, Label.COPULA)
                && !labels.is(before, Label.TROUBLE)
                && !secretWord(before);
    }

    /** By its own name, which four digits may have too; "the digits on the back" are three. */
    private boolean named() {
        return words.get(start).plain().startsWith("c")
                || words.get(start).plain().startsWith("sec");
    }

    /** "The digits on the back": of a card, and not of an account or a phone. */
    private boolean onCard(int strangers) {
        for (int at = Math.max(0, start - NEAR); at < Math.min(words.size(), end + 2); at++) {
            if (labels.is(at, Label.ACCOUNT) || labels.is(at, Label.REFERENCE)) {
                return false;
            }
        }
        return strangers == 0 && (labels.anywhere(Label.CARDS) || labels.anywhere(Label.CARD) || end - start > 1);
    }

    /** Whether no noun before it says what code it is: "promo code", "error code". */
    private boolean plainCode() {
        for (int at = Math.max(0, start - 3); at < start; at++) {
            if (labels.is(at, Label.REFERENCE)) {
                return false;
            }
        }
        return start == 0
                || words.get(start).before() != ' '
                || !OTHER_CODES.contains(words.get(start - 1).plain());
    }
}
