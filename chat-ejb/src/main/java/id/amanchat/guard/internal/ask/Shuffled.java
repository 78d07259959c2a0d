package id.amanchat.guard.internal.ask;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Longer words by their letters whatever the order, so that a slip of the finger is read as what was meant. */
final class Shuffled {

    static final int SHORTEST = 6;

    private Shuffled() {}

    static Map<String, String> of(Collection<String> words) {
        Map<String, String> shuffled = new HashMap<>();
        words.stream()
                .filter(word -> word.length() >= SHORTEST)
                .sorted()
                .forEach(word -> shuffled.putIfAbsent(key(word), word));
        return Map.copyOf(shuffled);
    }

    /** The first letter, and the others sorted. */
    static String key(String word) {
        char[] letters = word.toCharArray();
        Arrays.sort(letters, 1, letters.length);
        return new String(letters);
    }
}
