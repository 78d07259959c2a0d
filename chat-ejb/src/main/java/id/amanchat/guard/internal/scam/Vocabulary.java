package id.amanchat.guard.internal.scam;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Knows to which sets of words a word belongs. A tree of characters, so that a word is read once however many words are
 * known; nothing is remembered of the texts.
 */
final class Vocabulary {
    private static final int[] NONE = {};

    private final Node root = new Node();

    /** @param word as in the cue file: "verif*" stands for every word that begins so */
    void put(String word, int set) {
        boolean open = word.endsWith("*");
        Node node = root;
        for (char c : (open ? word.substring(0, word.length() - 1) : word).toCharArray()) {
            node = node.next.computeIfAbsent(c, none -> new Node());
        }
        if (open) {
            node.beginning = with(node.beginning, set);
        } else {
            node.whole = with(node.whole, set);
        }
    }

    private static int[] with(int[] sets, int set) {
        int[] more = Arrays.copyOf(sets, sets.length + 1);
        more[sets.length] = set;
        return more;
    }

    /** The sets of a word, added to those in hand. */
    void find(String word, Sets sets) {
        Node node = root;
        for (int i = 0; i < word.length(); i++) {
            node = node.next.get(word.charAt(i));
            if (node == null) {
                return;
            }
            sets.add(node.beginning);
        }
        sets.add(node.whole);
    }

    private static final class Node {
        private final Map<Character, Node> next = new HashMap<>(4);
        private int[] whole = NONE;
        private int[] beginning = NONE;
    }
}
