package id.amanchat.guard.internal.ask;

import java.util.List;

/** A text, with the lines before it, as the rules for asking read it: its units, sentences, moods and quotations. */
record Talk(Units units, List<Sentence> sentences, Moods moods, Quotes quotes) {

    private static final int GUIDED = 40;

    static Talk of(Units units) {
        List<Sentence> sentences = Sentences.of(units);
        Quotes quotes = Quotes.of(units);
        return new Talk(units, sentences, Moods.of(units, sentences, quotes), quotes);
    }

    boolean is(int at, Tag tag) {
        return units.is(at, tag);
    }

    /** Whether what these two make together is meant as it is said. */
    boolean meant(int one, int other) {
        return !quotes.warns(one, other);
    }

    /** Whether the sentences around lead through the bank's own pages: "open the app, choose Security". */
    boolean guided(int at) {
        return units.any(at - GUIDED, at + GUIDED, Tag.UI);
    }

    @Override
    public String toString() {
        return "Talk[" + units.size() + "]";
    }
}
