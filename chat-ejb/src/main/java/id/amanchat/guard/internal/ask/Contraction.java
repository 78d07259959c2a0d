package id.amanchat.guard.internal.ask;

import id.amanchat.guard.internal.reading.Word;
import java.util.Set;

/** "What's" is two words. */
final class Contraction {

    private static final Set<String> CUT = Set.of("s", "ll", "d", "re", "ve", "m");
    private static final int LONGEST = 2;
    private static final Set<String> BEING = Set.of("what", "it", "that", "here");

    private Contraction() {}

    static void hear(Word word, String folded, Spelling spelling, Speech speech) {
        int sign = sign(word, folded);
        String tail = sign < 0 ? "" : folded.substring(sign + 1, word.to());
        if (CUT.contains(tail)) {
            spelling.mean(folded.substring(word.from(), sign), speech);
            speech.add(full(tail, speech));
        } else {
            spelling.mean(word.plain(), speech);
        }
    }

    /** The apostrophe before a short tail; -1 when there is none. */
    private static int sign(Word word, String folded) {
        int first = Math.max(word.from() + 1, word.to() - LONGEST - 1);
        for (int at = word.to() - 1; at >= first; at--) {
            if (folded.charAt(at) == '\'' || folded.charAt(at) == '’') {
                return at;
            }
        }
        return -1;
    }

    private static String full(String tail, Speech speech) {
        return switch (tail) {
            case "ll" -> "will";
            case "d" -> "would";
            case "re" -> "are";
            case "ve" -> "have";
            case "m" -> "am";
            default -> BEING.contains(speech.word(speech.size() - 1)) ? "is" : "s";
        };
    }
}
