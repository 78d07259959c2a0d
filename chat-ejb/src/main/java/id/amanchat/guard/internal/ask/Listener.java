package id.amanchat.guard.internal.ask;

import id.amanchat.guard.internal.reading.Reading;
import java.util.List;

/** Hears chat spelling as what it means: "tlg krm pinnya" is "tolong kirim pin nya". Immutable; for any thread. */
final class Listener {

    private final Lexicon lexicon;
    private final Spelling spelling;

    Listener(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.spelling = new Spelling(lexicon);
    }

    /** What the text, and the lines that its writer wrote before, are made of. */
    Units units(Reading text, List<Reading> before) {
        return Units.of(hear(text, before), lexicon);
    }

    /** The text, and before it the lines that its writer wrote before, as one speech. */
    private Speech hear(Reading text, List<Reading> before) {
        Speech speech = new Speech();
        Hearing hearing = new Hearing(spelling, speech);
        before.forEach(line -> {
            hearing.hear(line, false);
            speech.sign(Signs.LINE);
        });
        speech.sign(Signs.NOW);
        hearing.hear(text, true);
        return speech;
    }
}
