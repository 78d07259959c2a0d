package id.amanchat.guard.internal.scam;

import id.amanchat.guard.Sentence;
import id.amanchat.guard.internal.reading.Folding;
import id.amanchat.guard.internal.reading.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Learns {@code wording.txt} from this project's own messages and the open half of the guard's sets, from nothing else, and
 * always the same. Run by hand after these or the reading of words changed, with the file to write as the only argument.
 */
final class WordingTrainer {
    private static final int SEED = 20_261_121;
    private static final int FILLINGS = 2;

    private final Folding folding = new Folding();
    private final Random random = new Random(SEED);
    private final List<LearnedWording.Example> examples = new ArrayList<>();

    private WordingTrainer() {}

    public static void main(String[] file) throws IOException {
        var trainer = new WordingTrainer();
        for (String language : List.of("en", "id")) {
            trainer.language(language);
        }
        trainer.set("numbers-id", false);
        Files.writeString(Path.of(file[0]), new LearnedWording(trainer.examples).file());
    }

    private void language(String language) {
        OwnMessages.of("scam-" + language + ".txt").forEach(text -> add(text, true));
        OwnMessages.of("benign-" + language + ".txt").forEach(text -> add(text, false));
        set("scams-" + language, true);
        set("genuine-" + language, false);
        set("questions-" + language, false);
        set("secrets-" + language, false);
    }

    private void set(String name, boolean scam) {
        for (Sentence sentence : Sentence.all(name, "open")) {
            for (int i = 0; i < FILLINGS && !sentence.label().equals("STAFF"); i++) {
                add(sentence.filled(random).replaceAll("[«»]", ""), scam);
            }
        }
    }

    private void add(String text, boolean scam) {
        List<String> words = Wording.words(Reading.of(text, folding).words());
        examples.add(LearnedWording.Example.of(words, scam));
    }
}
