package id.amanchat.guard.internal.scam;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * Knows to which sets of words a word belongs. A tree of characters, so that a word is read once however many words are
 * known; nothing is remembered of the texts.
 */
final class Vocabulary {
    private final Node root = new Node();

    /** @param word as in the cue file: "verif*" stands for every word that begins so */
    void put(String word, int set) {
        boolean open = word.endsWith("*");
        Node node = root;
        for (char c : (open ? word.substring(0, word.length() - 1) : word).toCharArray()) {
            node = node.next.computeIfAbsent(c, none -> new Node());
        }
        if (open) {
            node.beginning = node.beginning.with(set);
        } else {
            node.whole = node.whole.with(set);
        }
    }

    /** Done with putting: whatever a word can be is made once. @param first sets with which phrases begin */
    void close(BitSet first) {
        close(root, Sets.NONE, first);
    }

    private static void close(Node node, Sets before, BitSet first) {
        node.beginning = before.with(node.beginning);
        node.whole = node.beginning.with(node.whole);
        node.beginning.keep(first);
        node.whole.keep(first);
        node.next.values().forEach(next -> close(next, node.beginning, first));
    }

    /** The sets of a word. */
    Sets find(String word) {
        Node node = root;
        for (int i = 0; i < word.length(); i++) {
            Node next = node.next.get(word.charAt(i));
            if (next == null) {
                return node.beginning;
            }
            node = next;
        }
        return node.whole;
    }

    private static final class Node {
        private final Map<Character, Node> next = new HashMap<>(4);
        private Sets whole = Sets.NONE;
        private Sets beginning = Sets.NONE;
    }
}
