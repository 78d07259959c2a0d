package id.amanchat.guard;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Random;

/**
 * One hand-written sentence of a set; how the sets came to be is told in README.md beside them.
 *
 * @param label what it is an example of
 * @param text with slots in braces, and with a secret between « and »
 */
public record Sentence(String label, String text) {

    /** All of that set, for instance "asks-id" and "held". */
    public static List<Sentence> all(String set, String half) {
        return resource(set + "-" + half + ".txt").lines().map(Sentence::of).toList();
    }

    private static Sentence of(String line) {
        int tab = line.indexOf('\t');
        return new Sentence(line.substring(0, tab), line.substring(tab + 1).replace("\\n", "\n"));
    }

    private static String resource(String file) {
        try (InputStream in = Objects.requireNonNull(Sentence.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As somebody may have written it: every slot filled. */
    public String filled(Random random) {
        return Slots.fill(text, random);
    }
}
