package id.amanchat.guard.internal.keep;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Phrases of one or more folded words, and what they say. Filled once, then only read. */
final class Lexicon {

    private static final String[] CLITICS = {"nya", "nyaa", "ku", "mu", "lah", "kah", "ny", "s"};
    private static final int SHORTEST = 2;

    private final Node root = new Node();

    /** Phrases apart by commas, each of words apart by blanks. */
    Lexicon say(Label label, String phrases) {
        for (String phrase : phrases.split(",")) {
            Node node = root;
            for (String word : phrase.strip().split(" ")) {
                node = node.next.computeIfAbsent(word, each -> new Node());
            }
            node.labels.add(label);
        }
        return this;
    }

    /** Where phrases that begin with this word are found; null when none does. */
    Node begin(String word) {
        return root.step(word);
    }

    static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private final Set<Label> labels = EnumSet.noneOf(Label.class);

        Set<Label> labels() {
            return labels;
        }

        /** With this word as it is, or without what Indonesian hangs to it ("pinnya", "otpku"). */
        Node step(String word) {
            Node found = next.get(word);
            for (int i = 0; found == null && i < CLITICS.length; i++) {
                int length = word.length() - CLITICS[i].length();
                if (length >= SHORTEST && word.endsWith(CLITICS[i])) {
                    found = next.get(word.substring(0, length));
                }
            }
            return found;
        }
    }
}
