package id.amanchat.guard.internal.ask;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What a word means that is spelled as people do in a chat: one or several words that we know. */
final class Spelling {

    private static final int SHORTEST_STEM = 3;
    private static final List<String> TAILS = Stream.of(
                    "nya", "mu", "ku", "lah", "kah", "ny", "x", "a", "ya", "pun", "dong", "na", "ne")
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
    private static final List<String> HEADS = Stream.of(
                    "kode", "nomor", "no", "minta", "kirim", "your", "my", "otp", "pin", "sms", "kata", "nama", "the")
            .sorted(Comparator.comparingInt(String::length))
            .toList();
    private static final Set<String> SPLIT = Set.of(
            "otp", "cvv", "cvc", "password", "passcode", "sandi", "anydesk", "teamviewer", "rustdesk", "quicksupport");

    private final Lexicon lexicon;
    private final Map<String, String[]> meanings = new HashMap<>();
    private final Set<String> seconds = new HashSet<>();

    Spelling(Lexicon lexicon) {
        this.lexicon = lexicon;
        LexiconReader.lines("chat.words").forEach(this::learn);
        lexicon.words().forEach(word -> meanings.putIfAbsent(word, new String[] {word}));
        SPLIT.forEach(this::split);
    }

    private void learn(String line) {
        String[] sides = line.split(" = ");
        String[] meaning = sides[0].split(" ");
        for (String each : sides[1].split(" ")) {
            meanings.putIfAbsent(each, meaning);
        }
    }

    private void split(String word) {
        for (int at = 1; at < word.length(); at++) {
            seconds.add(word.substring(at));
        }
    }

    /** Adds to the speech what the word means. */
    void mean(String word, Speech speech) {
        if (joined(word, speech) || said(word, speech) || squeezed(word, speech)) {
            return;
        }
        if (cutTail(word, speech) || cutHead(word, speech)) {
            return;
        }
        String meant = lexicon.meant(word);
        speech.add(meant == null ? word : meant);
    }

    /** "San di", "pass word": one word in two pieces. */
    /** "Di kirim", "di-share". */
    private boolean passive(String word, String before) {
        return before.equals("di") && lexicon.passive("di" + word);
    }

    private boolean joined(String word, Speech speech) {
        int last = speech.size() - 1;
        if (last >= 0
                && (seconds.contains(word) && SPLIT.contains(speech.word(last) + word)
                        || passive(word, speech.word(last)))) {
            speech.join(word);
            return true;
        }
        return false;
    }

    private boolean said(String word, Speech speech) {
        String[] meaning = meanings.get(word);
        if (meaning == null) {
            return false;
        }
        for (String each : meaning) {
            speech.add(each);
        }
        return true;
    }

    private boolean cutTail(String word, Speech speech) {
        for (String tail : TAILS) {
            int cut = word.length() - tail.length();
            if (cut >= SHORTEST_STEM && word.endsWith(tail) && said(word.substring(0, cut), speech)) {
                speech.add(tail.length() < 3 && !tail.equals("mu") && !tail.equals("ku") ? "nya" : tail);
                return true;
            }
        }
        return false;
    }

    private boolean cutHead(String word, Speech speech) {
        for (String head : HEADS) {
            boolean headed = word.length() >= head.length() + SHORTEST_STEM && word.startsWith(head);
            if (headed && meanings.containsKey(word.substring(head.length()))) {
                speech.add(head);
                return said(word.substring(head.length()), speech);
            }
        }
        return false;
    }

    /** "Kirimm", "otpp": each letter once. */
    private boolean squeezed(String word, Speech speech) {
        int twice = 1;
        while (twice < word.length() && word.charAt(twice) != word.charAt(twice - 1)) {
            twice++;
        }
        return twice < word.length() && said(once(word), speech);
    }

    private static String once(String word) {
        StringBuilder once = new StringBuilder(word.length());
        for (int at = 0; at < word.length(); at++) {
            if (at == 0 || word.charAt(at) != word.charAt(at - 1)) {
                once.append(word.charAt(at));
            }
        }
        return once.toString();
    }
}
