package id.amanchat.guard.internal.scam;

import id.amanchat.guard.internal.reading.Word;

/** What a word is by its form alone. */
enum Shape {
    NUMBER("<number>"),
    PHONE("<phone>"),
    AMOUNT("<amount>"),
    LINK("<link>"),
    MAIL("<mail>");

    /** How many choices of shapes there are. */
    static final int CHOICES = 1 << values().length;

    private static final int SHORT_PHONE = 3;

    private final String word;

    Shape(String word) {
        this.word = word;
    }

    /** Its name in the cue file. */
    String word() {
        return word;
    }

    int bit() {
        return 1 << ordinal();
    }

    /** The shapes of a word, as bits. */
    static int of(Word word, Word before) {
        String text = word.text();
        if (!numbered(text)) {
            return 0;
        }
        boolean digits = word.digits();
        int shapes = digits ? NUMBER.bit() : 0;
        shapes |= digits && phone(text) ? PHONE.bit() : 0;
        boolean money = amount(text) || digits && before != null && currency(before.text());
        return money ? shapes | AMOUNT.bit() : shapes;
    }

    private static boolean numbered(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    private static boolean phone(String text) {
        return text.startsWith("08") && text.length() > SHORT_PHONE
                || text.startsWith("628")
                || text.startsWith("62") && text.length() <= SHORT_PHONE
                || text.startsWith("07") && text.length() > SHORT_PHONE
                || text.startsWith("09") && text.length() > SHORT_PHONE
                || text.startsWith("0") && text.length() >= 9
                || text.startsWith("1800")
                || text.startsWith("1888");
    }

    private static boolean currency(String text) {
        return switch (text) {
            case "rp", "idr", "usd", "rm", "gbp", "eur", "dolar", "us" -> true;
            default -> false;
        };
    }

    private static boolean amount(String text) {
        int at = text.startsWith("rp") ? 2 : text.startsWith("idr") ? 3 : 0;
        int begin = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        if (at == begin) {
            return false;
        }
        return switch (text.substring(at)) {
            case "" -> begin > 0;
            case "rb", "ribu", "rbu", "jt", "juta", "k", "m", "milyar", "miliar", "jutaan", "usd", "gbp" -> true;
            default -> false;
        };
    }
}
