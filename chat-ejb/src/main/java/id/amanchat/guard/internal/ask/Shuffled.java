package id.amanchat.guard.internal.ask;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Longer words by their letters whatever the order, so that a slip of the finger is read as what was meant. */
final class Shuffled {

    private static final int SHORTEST = 6;
    private static final int HINTS = 1 << 16;

    private final Map<String, String> words = new HashMap<>();
    private final BitSet hints = new BitSet(HINTS);

    Shuffled(Collection<String> words) {
        words.stream()
                .filter(word -> word.length() >= SHORTEST)
                .sorted()
                .forEach(word -> this.words.putIfAbsent(key(word), word));
        this.words.values().forEach(word -> hints.set(hint(word)));
    }

    /** The word that has these letters, or null. */
    String meant(String word) {
        return word.length() < SHORTEST || !hints.get(hint(word)) ? null : words.get(key(word));
    }

    /** The first letter, and the others sorted. */
    private static String key(String word) {
        char[] letters = word.toCharArray();
        Arrays.sort(letters, 1, letters.length);
        return new String(letters);
    }

    /** The same for the same letters, and quick; most words are like none already by this. */
    private static int hint(String word) {
        int sum = word.charAt(0) * 31;
        for (int at = 1; at < word.length(); at++) {
            sum += word.charAt(at) * word.charAt(at) * 7919;
        }
        return (sum ^ sum >>> 16) & HINTS - 1;
    }
}
