package id.amanchat.guard.internal.ask;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Numbers the words that mean something, so that a text is read by numbers. Immutable; for any thread. */
final class Vocabulary {

    static final int UNKNOWN = -1;

    private final Map<String, Integer> numbers = new HashMap<>();

    Vocabulary(Collection<String> words) {
        new TreeSet<>(words).forEach(word -> numbers.put(word, numbers.size()));
    }

    Set<String> words() {
        return Set.copyOf(numbers.keySet());
    }

    /** The word's number, or {@link #UNKNOWN}. */
    int number(String word) {
        return numbers.getOrDefault(word, UNKNOWN);
    }

    int size() {
        return numbers.size();
    }
}
