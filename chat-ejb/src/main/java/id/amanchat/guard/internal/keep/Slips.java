package id.amanchat.guard.internal.keep;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Puts right a long word whose letters changed places under a hurried finger: "passowrd", "belaknag". */
final class Slips {

    private static final int SHORTEST = 5;
    private static final int LONGEST = 16;
    private static final int LETTERS = 128;

    private final Map<String, String> right = new HashMap<>();
    /** By first letter, the lengths as bits: most words are told apart by these. */
    private final int[] known = new int[LETTERS];

    Slips(String words) {
        for (String word : words.split(" ")) {
            right.put(key(word), word);
            known[word.charAt(0)] |= 1 << word.length();
        }
    }

    /** The word that was meant; the same when it is none of ours. */
    String right(String word) {
        int length = word.length();
        char first = word.charAt(0);
        boolean perhaps =
                length >= SHORTEST && length <= LONGEST && first < LETTERS && (known[first] >> length & 1) != 0;
        return perhaps ? right.getOrDefault(key(word), word) : word;
    }

    /** The first letter, and the others in order. */
    private static String key(String word) {
        char[] letters = word.toCharArray();
        Arrays.sort(letters, 1, letters.length);
        return new String(letters);
    }
}
