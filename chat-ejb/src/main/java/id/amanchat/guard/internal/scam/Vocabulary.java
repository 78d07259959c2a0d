package id.amanchat.guard.internal.scam;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Knows to which sets of words a word belongs; nothing is remembered of the texts. */
final class Vocabulary {
    private final Map<String, Sets> words = new HashMap<>();
    /** The longest first. */
    private final Map<Character, List<Beginning>> beginnings = new HashMap<>();

    /**
     * @param sets of each word as in the cue file: "verif*" stands for every word that begins so
     * @param closing makes known sets of numbers
     */
    Vocabulary(Map<String, BitSet> sets, Function<BitSet, Sets> closing) {
        sets.forEach((word, numbers) -> {
            if (word.endsWith("*")) {
                String letters = word.substring(0, word.length() - 1);
                beginnings
                        .computeIfAbsent(letters.charAt(0), none -> new ArrayList<>())
                        .add(new Beginning(letters, closing.apply(whole(letters, sets, false))));
            } else {
                words.put(word, closing.apply(whole(word, sets, true)));
            }
        });
        beginnings
                .values()
                .forEach(each -> each.sort(
                        Comparator.comparingInt((Beginning one) -> one.letters().length())
                                .reversed()));
    }

    /** The numbers of a word and of all beginnings it has. */
    private static BitSet whole(String word, Map<String, BitSet> sets, boolean itself) {
        BitSet all = new BitSet();
        if (itself) {
            all.or(sets.get(word));
        }
        for (int end = 1; end <= word.length(); end++) {
            all.or(sets.getOrDefault(word.substring(0, end) + "*", new BitSet()));
        }
        return all;
    }

    /** The sets of a word. */
    Sets find(String word) {
        Sets known = words.get(word);
        return known == null ? begun(word) : known;
    }

    private Sets begun(String word) {
        List<Beginning> possible = word.isEmpty() ? null : beginnings.get(word.charAt(0));
        if (possible != null) {
            for (Beginning each : possible) {
                if (word.startsWith(each.letters())) {
                    return each.sets();
                }
            }
        }
        return Sets.NONE;
    }

    private record Beginning(String letters, Sets sets) {}
}
