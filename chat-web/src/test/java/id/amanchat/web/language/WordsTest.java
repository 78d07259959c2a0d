package id.amanchat.web.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Both languages say everything, and nothing is said that no page shows. */
class WordsTest {

    /** Words that are the same in both languages, on purpose. */
    private static final Set<String> THE_SAME_IN_BOTH = Set.of(
            "accounts.alarm",
            "js.channel.X",
            "js.channel.MASTODON",
            "agent.availability.online",
            "agent.availability.offline",
            "page.footer.product",
            "first.token",
            // In the language of whom they are written to.
            "js.social.invite.text.en",
            "js.social.invite.text.id",
            "js.report.megabytes");

    private static final Path WEBAPP = Path.of("src/main/webapp");

    private final Properties english = load("words.properties");
    private final Properties indonesian = load("words_id.properties");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(indonesian.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
    }

    @Test
    void nothingIsLeftUntranslated() {
        Set<String> same = new TreeSet<>();
        english.stringPropertyNames().stream()
                .filter(key -> english.getProperty(key).equals(indonesian.getProperty(key)))
                .filter(key -> english.getProperty(key).chars().anyMatch(Character::isLetter))
                .forEach(same::add);
        same.removeAll(THE_SAME_IN_BOTH);
        assertThat(same).isEmpty();
    }

    @Test
    void bothLanguagesHaveTheSamePlaces() {
        Pattern place = Pattern.compile("\\{[^}]*}");
        english.stringPropertyNames()
                .forEach(key -> assertThat(found(place, indonesian.getProperty(key)))
                        .as(key)
                        .isEqualTo(found(place, english.getProperty(key))));
    }

    @Test
    void everyKeyThatAPageUsesIsThere() throws IOException {
        Pattern use = Pattern.compile("msg\\['([^']+)'\\]");
        for (Path page : files(WEBAPP, ".xhtml")) {
            found(use, Files.readString(page))
                    .forEach(key -> assertThat(english.stringPropertyNames())
                            .as(page.toString())
                            .contains(key.replaceAll("msg\\['|'\\]", "")));
        }
    }

    @Test
    void everyFindingOfTheSelfCheckIsThere() throws IOException {
        Pattern code = Pattern.compile("\"[a-z-]+\\.[a-z]+\"(?=,\\s*\")");
        Set<String> codes = new TreeSet<>();
        for (Path check : files(Path.of("../chat-ejb/src/main/java"), "Check.java")) {
            codes.addAll(found(code, Files.readString(check)));
        }
        assertThat(codes).hasSizeGreaterThan(15);
        codes.forEach(each -> assertThat(english.stringPropertyNames()).contains("check." + each.replace("\"", "")));
    }

    /** The scripts leave the "js." before each key out. */
    @Test
    void everyKeyThatAScriptUsesIsThere() throws IOException {
        Pattern use = Pattern.compile("(?<=\\bword\\(')[A-Za-z0-9._-]+(?=')");
        Set<String> used = new TreeSet<>();
        for (Path script : files(WEBAPP, ".js")) {
            found(use, Files.readString(script)).forEach(key -> used.add("js." + key));
        }
        assertThat(used).hasSizeGreaterThan(100);
        assertThat(english.stringPropertyNames()).containsAll(used);
    }

    @Test
    void noKeyIsSaidTwice() throws IOException {
        for (String bundle : Set.of("words.properties", "words_id.properties")) {
            Set<String> seen = new HashSet<>();
            assertThat(Files.readAllLines(Path.of("src/main/resources/id/amanchat/web", bundle)))
                    .as(bundle)
                    .filteredOn(line -> line.contains("=") && !line.startsWith("#"))
                    .allMatch(line -> seen.add(line.substring(0, line.indexOf('='))));
        }
    }

    @Test
    void englishIsAnsweredOnAServerThatSpeaksIndonesian() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(new Locale("id", "ID"));
            java.util.ResourceBundle.clearCache(Words.class.getClassLoader());
            assertThat(new Words().of("en", "problem.not-found.title"))
                    .isEqualTo(english.getProperty("problem.not-found.title"));
            assertThat(new Words().of("id", "problem.not-found.title"))
                    .isEqualTo(indonesian.getProperty("problem.not-found.title"));
        } finally {
            Locale.setDefault(before);
        }
    }

    private static Set<String> found(Pattern pattern, String text) {
        Set<String> all = new HashSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            all.add(matcher.group());
        }
        return all;
    }

    private static Iterable<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> path.toString().endsWith(ending)).toList();
        }
    }

    private static Properties load(String name) {
        Properties properties = new Properties();
        try (InputStream stream = Words.class.getResourceAsStream("/id/amanchat/web/" + name);
                Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new IllegalStateException(name, e);
        }
        return properties;
    }
}
