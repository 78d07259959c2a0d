package id.amanchat.it.harness;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.text.MessageFormat;
import java.util.Properties;

/** A language of the pages, with the product's own words: so that one test finds its way in both. */
public enum Tongue {
    ENGLISH("en-US", "words.properties"),
    INDONESIAN("id-ID", "words_id.properties");

    private final String locale;
    private final Properties words = new Properties();

    Tongue(String locale, String file) {
        this.locale = locale;
        try (Reader reader = Files.newBufferedReader(Workplace.ROOT
                .resolve("chat-web/src/main/resources/id/amanchat/web")
                .resolve(file))) {
            words.load(reader);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public String locale() {
        return locale;
    }

    /** What a person reads for this key. */
    public String word(String key, Object... values) {
        String word = words.getProperty(key);
        if (word == null) {
            throw new IllegalArgumentException("No word for " + key + " in " + locale);
        }
        return values.length == 0 ? word : new MessageFormat(word).format(values);
    }
}
