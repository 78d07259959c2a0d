package id.amanchat.guard;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.OptionalDouble;
import java.util.Properties;

/**
 * Figures that are not what they should be yet, and what they are held to meanwhile, so that they get no worse
 * ({@code shortfalls.properties}). What is wanted is printed beside them all the same, and they count as missed.
 */
final class Shortfalls {

    private Shortfalls() {}

    /** What the figure is held to; empty where it is held to what is wanted. */
    static OptionalDouble of(String figure) {
        String rate = all().getProperty(figure);
        return rate == null ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(rate));
    }

    private static Properties all() {
        try (InputStream file = Shortfalls.class.getResourceAsStream("/id/amanchat/guard/shortfalls.properties")) {
            Properties all = new Properties();
            all.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
