package id.amanchat.guard.internal.reading;

/** A word as rules read it: a run of letters and digits, or letters spelled out one by one. Belongs to one thread. */
public final class Word {

    private final Stems stems;
    private final String text;
    private final String plain;
    private final int from;
    private final int to;
    private final char before;
    private char after = ' ';
    private String english;
    private String indonesian;

    Word(Stems stems, String text, String plain, int from, int to, char before) {
        this.stems = stems;
        this.text = text;
        this.plain = plain;
        this.from = from;
        this.to = to;
        this.before = before;
    }

    /** Folded: {@code p1n} for "Ｐ1Ｎ", {@code pin} for "p.i.n", {@code dont} for "don’t". */
    public String text() {
        return text;
    }

    /** With tricks undone: {@code pin} for "p1n", {@code otp} for "0TP", {@code password} for "pa$$w0rd". */
    public String plain() {
        return plain;
    }

    /** Porter's stem of {@link #plain}. */
    public String english() {
        if (english == null) {
            english = stems.english(plain);
        }
        return english;
    }

    /** Lucene's Indonesian stem of {@link #plain}: {@code irim} for "mengirimkan", {@code kirim} for "kirimkan". */
    public String indonesian() {
        if (indonesian == null) {
            indonesian = stems.indonesian(plain);
        }
        return indonesian;
    }

    /** Where it begins in {@link Reading#folded}. */
    public int from() {
        return from;
    }

    /** Where it ends in {@link Reading#folded}, exclusive. */
    public int to() {
        return to;
    }

    /**
     * The strongest sign between the word before and this one: a line break, {@code . ! ? … ; : ,}, in this order, or a
     * blank when there is none of these; a line break before the first word.
     */
    public char before() {
        return before;
    }

    /** The strongest sign between this word and the next; a line break after the last unless a sign ends the text. */
    public char after() {
        return after;
    }

    void endAt(char sign) {
        after = sign;
    }

    public boolean digits() {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return "Word[" + from + ".." + to + "]";
    }
}
