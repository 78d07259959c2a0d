package id.amanchat.guard.internal.ask;

import id.amanchat.guard.internal.reading.Reading;
import id.amanchat.guard.internal.reading.Word;
import java.util.Set;

/** Writes down what lines say, word for word, as a speech. */
final class Hearing {

    private static final int LONG_NUMBER = 7;
    private static final int SHORTEST_WORD = 3;
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

    private final Spelling spelling;
    private final Speech speech;

    Hearing(Spelling spelling, Speech speech) {
        this.spelling = spelling;
        this.speech = speech;
    }

    /** @param placed whether it is the text itself, and no line before it */
    void hear(Reading reading, boolean placed) {
        int end = 0;
        String folded = reading.folded();
        for (Word word : reading.words()) {
            int signs = Signs.read(folded, end, word.from());
            speech.sign(end == 0 ? signs & Signs.QUOTE : softened(signs));
            int size = speech.size();
            hear(word, folded);
            number(size);
            for (int at = size; at < speech.size(); at++) {
                speech.place(at, placed ? word.from() : -1, placed ? word.to() : -1);
            }
            end = word.to();
        }
        speech.sign(Signs.read(folded, end, folded.length()));
    }

    /** A full stop after "no." or "1." ends nothing. */
    private int softened(int signs) {
        if (!Signs.has(signs, Signs.STOP) || speech.size() == 0) {
            return signs;
        }
        String last = speech.word(speech.size() - 1);
        boolean item =
                last.length() <= 2 && Character.isDigit(last.charAt(0)) && Signs.ends(speech.signs(speech.size() - 1));
        return item || ABBREVIATED.contains(last) ? signs & ~Signs.STOP : signs;
    }

    private void hear(Word word, String folded) {
        String text = word.text();
        int apart = digits(text);
        if (apart > 0 && word.digits()) {
            speech.add(text.length() < LONG_NUMBER ? text : "#number");
        } else if (apart > 0 && apart < text.length() && text.length() - apart >= SHORTEST_WORD) {
            speech.add(text.substring(0, apart));
            spelling.mean(text.substring(apart), speech);
        } else {
            Contraction.hear(word, folded, spelling, speech);
        }
    }

    private static int digits(String text) {
        int at = 0;
        while (at < text.length() && Character.isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** "No kartu" is a number, not a denial. */
    private void number(int at) {
        if (at > 0 && at < speech.size() && speech.word(at - 1).equals("no") && NUMBERED.contains(speech.word(at))) {
            speech.say(at - 1, "nomor");
        }
    }
}
