package id.amanchat.guard.internal.ask;

import id.amanchat.guard.internal.reading.Reading;
import id.amanchat.guard.internal.reading.Word;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Hears chat spelling as what it means: "tlg krm pinnya" is "tolong kirim pin nya". Immutable; for any thread. */
final class Listener {

    private static final int LONG_NUMBER = 8;
    private static final int SHORTEST_STEM = 3;
    private static final Set<String> TAILS =
            Set.of("nya", "mu", "ku", "lah", "kah", "ny", "x", "a", "ya", "pun", "dong", "na", "ne");
    private static final Set<String> HEADS =
            Set.of("kode", "nomor", "no", "minta", "kirim", "your", "my", "otp", "pin", "sms", "kata", "nama", "the");
    private static final Set<String> SPLIT = Set.of(
            "otp", "cvv", "cvc", "password", "passcode", "sandi", "anydesk", "teamviewer", "rustdesk", "quicksupport");
    private static final Set<String> CUT = Set.of("s", "ll", "d", "re", "ve", "m");
    private static final Set<String> NUMBERED = Set.of(
            "kartu",
            "rekening",
            "handphone",
            "atm",
            "cc",
            "ktp",
            "whatsapp",
            "va",
            "resi",
            "debit",
            "kredit",
            "telepon",
            "telp",
            "tlp",
            "tiket",
            "seri",
            "identitas");
    private static final Set<String> ABBREVIATED = Set.of(
            "nomor", "no", "mr", "mrs", "ms", "dr", "tanggal", "bapak", "ibu", "sdr", "e", "g", "i", "exp", "yth",
            "kak");

    private final Lexicon lexicon;
    private final Map<String, String[]> meanings = new HashMap<>();

    Listener(Lexicon lexicon) {
        this.lexicon = lexicon;
        LexiconReader.lines("chat.words").forEach(this::learn);
    }

    private void learn(String line) {
        String[] sides = line.split(" = ");
        String[] meaning = sides[0].split(" ");
        for (String each : sides[1].split(" ")) {
            meanings.putIfAbsent(each, meaning);
        }
    }

    /** What the text, and the lines that its writer wrote before, are made of. */
    Units units(Reading text, List<Reading> before) {
        return Units.of(hear(text, before), lexicon);
    }

    /** The text, and before it the lines that its writer wrote before, as one speech. */
    Speech hear(Reading text, List<Reading> before) {
        Speech speech = new Speech();
        before.forEach(line -> {
            hear(line, speech, false);
            speech.sign(Signs.LINE);
        });
        speech.sign(Signs.NOW);
        hear(text, speech, true);
        return speech;
    }

    private void hear(Reading reading, Speech speech, boolean placed) {
        int end = 0;
        String folded = reading.folded();
        for (Word word : reading.words()) {
            int signs = Signs.read(folded, end, word.from());
            speech.sign(end == 0 ? signs & Signs.QUOTE : softened(speech, signs));
            int size = speech.size();
            hear(word, folded, speech);
            for (int at = size; at < speech.size(); at++) {
                speech.place(at, placed ? word.from() : -1, placed ? word.to() : -1);
            }
            end = word.to();
        }
        speech.sign(Signs.read(folded, end, folded.length()));
    }

    /** A full stop after "no." or "1." ends nothing. */
    private static int softened(Speech speech, int signs) {
        if (!Signs.has(signs, Signs.STOP) || speech.size() == 0) {
            return signs;
        }
        String last = speech.word(speech.size() - 1);
        boolean item =
                last.length() <= 2 && Character.isDigit(last.charAt(0)) && Signs.ends(speech.signs(speech.size() - 1));
        return item || ABBREVIATED.contains(last) ? signs & ~Signs.STOP : signs;
    }

    private void hear(Word word, String folded, Speech speech) {
        int size = speech.size();
        String text = word.text();
        int apart = word.digits() ? 0 : digits(text);
        if (apart > 0 && apart < text.length() && text.length() - apart >= SHORTEST_STEM) {
            speech.add(text.substring(0, apart));
            mean(text.substring(apart), speech);
        } else if (word.digits()) {
            speech.add(text.length() < LONG_NUMBER ? text : "#number");
        } else {
            cut(word, folded, speech);
        }
        number(speech, size);
    }

    private static int digits(String text) {
        int at = 0;
        while (at < text.length() && Character.isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** "What's" is two words. */
    private void cut(Word word, String folded, Speech speech) {
        int sign = Math.max(folded.lastIndexOf('\'', word.to() - 1), folded.lastIndexOf('’', word.to() - 1));
        if (sign > word.from() && CUT.contains(folded.substring(sign + 1, word.to()))) {
            String tail = folded.substring(sign + 1, word.to());
            mean(folded.substring(word.from(), sign), speech);
            speech.add(full(tail, speech));
        } else {
            mean(word.plain(), speech);
        }
    }

    private static String full(String tail, Speech speech) {
        return switch (tail) {
            case "ll" -> "will";
            case "d" -> "would";
            case "re" -> "are";
            case "ve" -> "have";
            case "m" -> "am";
            default -> Set.of("what", "it", "that", "here").contains(speech.word(speech.size() - 1)) ? "is" : "s";
        };
    }

    private void mean(String word, Speech speech) {
        if (joined(word, speech) || said(word, speech)) {
            return;
        }
        String once = squeezed(word);
        if (!once.equals(word) && said(once, speech) || cutTail(word, speech) || cutHead(word, speech)) {
            return;
        }
        String meant = lexicon.meant(word);
        speech.add(meant == null ? word : meant);
    }

    private boolean said(String word, Speech speech) {
        String[] meaning = meanings.get(word);
        if (meaning == null && !lexicon.knows(word)) {
            return false;
        }
        for (String each : meaning == null ? new String[] {word} : meaning) {
            speech.add(each);
        }
        return true;
    }

    /** "San di", "pass word": one word in two pieces. */
    private static boolean joined(String word, Speech speech) {
        int last = speech.size() - 1;
        if (last >= 0 && SPLIT.contains(speech.word(last) + word)) {
            speech.join(word);
            return true;
        }
        return false;
    }

    private boolean cutTail(String word, Speech speech) {
        for (int cut = Math.max(SHORTEST_STEM, word.length() - 4); cut < word.length(); cut++) {
            String tail = word.substring(cut);
            if (TAILS.contains(tail) && said(word.substring(0, cut), speech)) {
                speech.add(tail.length() < 3 && !tail.equals("mu") && !tail.equals("ku") ? "nya" : tail);
                return true;
            }
        }
        return false;
    }

    private boolean cutHead(String word, Speech speech) {
        for (int cut = 2; cut <= Math.min(5, word.length() - SHORTEST_STEM); cut++) {
            String head = word.substring(0, cut);
            String rest = word.substring(cut);
            if (HEADS.contains(head) && (lexicon.knows(rest) || meanings.containsKey(rest))) {
                speech.add(head);
                said(rest, speech);
                return true;
            }
        }
        return false;
    }

    private static String squeezed(String word) {
        StringBuilder once = new StringBuilder(word.length());
        for (int at = 0; at < word.length(); at++) {
            if (at == 0 || word.charAt(at) != word.charAt(at - 1)) {
                once.append(word.charAt(at));
            }
        }
        return once.toString();
    }

    /** "No kartu" is a number, not a denial. */
    private static void number(Speech speech, int at) {
        if (at > 0 && at < speech.size() && speech.word(at - 1).equals("no") && NUMBERED.contains(speech.word(at))) {
            speech.say(at - 1, "nomor");
        }
    }
}
