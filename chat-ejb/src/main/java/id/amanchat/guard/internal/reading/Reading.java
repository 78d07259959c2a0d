package id.amanchat.guard.internal.reading;

import id.amanchat.guard.Span;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A text as rules read it, with the way back to what was written. Folded: small ASCII letters and digits for whatever
 * looks like them, without what cannot be seen. All rules share one; for one thread.
 */
public final class Reading {

    private final Folding folding;
    private final String original;
    private final String folded;
    private final int[] starts;
    private final int[] ends;
    private final Map<Class<?>, Object> views = new HashMap<>();
    private List<Word> words;

    private Reading(Folding folding, String original, String folded, int[] starts, int[] ends) {
        this.folding = folding;
        this.original = original;
        this.folded = folded;
        this.starts = starts;
        this.ends = ends;
    }

    public static Reading of(String text, Folding folding) {
        return new Folder(text, folding).fold();
    }

    /** Another text, read in the same way. */
    public Reading like(String text) {
        return of(text, folding);
    }

    /** As it came. */
    public String original() {
        return original;
    }

    /** As it is read. */
    public String folded() {
        return folded;
    }

    /** In the order of the text; letters spelled out ("p.i.n", "o t p") are one word. */
    public List<Word> words() {
        if (words == null) {
            words = new WordReader(folded).read();
        }
        return words;
    }

    /** A way of looking at the text that several rules share; made by whoever asks first. */
    public <T> T as(Class<T> view, Function<Reading, T> maker) {
        Object made = views.get(view);
        if (made == null) {
            made = maker.apply(this);
            views.put(view, made);
        }
        return view.cast(made);
    }

    /** Where this piece of the folded text stands in the original one, with whatever unseen belongs to it. */
    public Span span(int from, int to) {
        return from >= to ? new Span(0, 0) : new Span(starts[from], ends[to - 1]);
    }

    /** Where these words, and what is between them, stand in the original text. */
    public Span span(Word first, Word last) {
        return span(first.from(), last.to());
    }

    @Override
    public String toString() {
        return "Reading[" + folded.length() + "]";
    }

    /** Folds once, from front to back. */
    private static final class Folder {
        private final String text;
        private final Folding folding;
        private char[] folded;
        private int[] starts;
        private int[] ends;
        private int length;

        Folder(String text, Folding folding) {
            this.text = text;
            this.folding = folding;
            int room = text.length() + 16;
            folded = new char[room];
            starts = new int[room];
            ends = new int[room];
        }

        Reading fold() {
            int at = 0;
            while (at < text.length()) {
                char plain = text.charAt(at);
                if (plain >= ' ' && plain < 0x7f) {
                    add(plain >= 'A' && plain <= 'Z' ? (char) (plain + 32) : plain, at, at + 1);
                    at++;
                } else {
                    int code = text.codePointAt(at);
                    int end = at + Character.charCount(code);
                    addAll(folding.of(code), at, end);
                    at = end;
                }
            }
            return new Reading(folding, text, new String(folded, 0, length), starts, ends);
        }

        private void addAll(String seen, int start, int end) {
            if (seen.isEmpty() && length > 0) {
                ends[length - 1] = end;
            }
            for (int i = 0; i < seen.length(); i++) {
                add(seen.charAt(i), start, end);
            }
        }

        private void add(char seen, int start, int end) {
            if (length == folded.length) {
                folded = Arrays.copyOf(folded, length * 2);
                starts = Arrays.copyOf(starts, length * 2);
                ends = Arrays.copyOf(ends, length * 2);
            }
            folded[length] = seen;
            starts[length] = start;
            ends[length] = end;
            length++;
        }
    }
}
