package id.amanchat.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanchat.bench.DoorBench;
import id.amanchat.bench.PersonFixture;
import id.amanchat.bench.PersonFixture.Somebody;
import id.amanchat.bench.Post;
import id.amanchat.identity.ActivityKind;
import id.amanchat.identity.NewPerson;
import id.amanchat.identity.People;
import id.amanchat.identity.PersonId;
import id.amanchat.identity.Role;
import id.amanchat.identity.Username;
import id.amanchat.identity.Visitor;
import id.amanchat.platform.Letter;
import id.amanchat.platform.Setting;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LettersTest {

    private static final Visitor VISITOR = new Visitor(
            "203.0.113.1",
            "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Mobile Safari/537.36",
            null);
    private static final Path SOURCES = Path.of("src/main/java/id/amanchat/identity");

    @RegisterExtension
    final DoorBench bench = new DoorBench();

    @AfterEach
    void forget() {
        System.clearProperty(Setting.SECURITY_MAIL.key());
        System.clearProperty(Setting.TIME_ZONE.key());
        System.clearProperty(Setting.PUBLIC_ORIGINS.key());
    }

    private PersonId add(String username, String email, String locale) {
        bench.beSystem();
        return bench.get(People.class)
                .add(new NewPerson(
                        new Username(username),
                        "James Walker",
                        email,
                        Role.CUSTOMER,
                        null,
                        locale,
                        PersonFixture.PASSWORD,
                        Optional.empty()))
                .orElseThrow();
    }

    private Letter told(PersonId person, ActivityKind kind, Visitor visitor) {
        Post.empty(bench);
        bench.inTransaction(() -> bench.get(Letters.class).tell(person, kind, visitor));
        return Post.all(bench).get(0);
    }

    @Test
    void aLetterSpeaksThePersonsLanguageAndSaysWhenAndWhere() {
        Letter english = told(add("james", "j@example.test", "en"), ActivityKind.PASSKEY_ADDED, VISITOR);
        assertThat(english.to()).isEqualTo("j@example.test");
        assertThat(english.subject()).isEqualTo("Bank Aman: a passkey was added");
        assertThat(english.text())
                .startsWith("Dear James Walker,")
                .contains("203.0.113.1", "Chrome", "Android", "https://localhost:8443/chat/security", "WIB")
                .contains("“This was not me”")
                .contains("We never ask for your password");
        Letter indonesian = told(add("budi", "b@example.test", "id"), ActivityKind.PASSKEY_ADDED, VISITOR);
        assertThat(indonesian.subject()).isEqualTo("Bank Aman: sebuah kunci sandi telah ditambahkan");
        assertThat(indonesian.text()).startsWith("Yth. James Walker,").contains("“Ini bukan saya”");
    }

    @Test
    void whatTheBankDidSaysSo() {
        Letter letter = told(add("james", "j@example.test", "en"), ActivityKind.LOCKED, null);
        assertThat(letter.text()).contains("By: the bank").doesNotContain("Device:");
    }

    @Test
    void timesAreToldInTheBanksZone() {
        System.setProperty(Setting.TIME_ZONE.key(), "Asia/Jayapura");
        Letter letter = told(add("james", "j@example.test", "en"), ActivityKind.LOCKED, null);
        assertThat(letter.text()).contains("WIT");
    }

    @Test
    void linksBeginWithTheFirstPublicOrigin() {
        System.setProperty(Setting.PUBLIC_ORIGINS.key(), "https://chat.bank.test, https://a.bank.test");
        Letter letter = told(add("james", "j@example.test", "en"), ActivityKind.PASSKEY_ADDED, VISITOR);
        assertThat(letter.text()).contains("https://chat.bank.test/chat/security");
    }

    @Test
    void theSecurityDeskIsToldOfThisWasNotMe() {
        System.setProperty(Setting.SECURITY_MAIL.key(), "desk@bank.test");
        PersonId james = add("james", "j@example.test", "id");
        told(james, ActivityKind.NOT_ME, VISITOR);
        assertThat(Post.to(bench, "j@example.test")).hasSize(1);
        assertThat(Post.to(bench, "desk@bank.test"))
                .singleElement()
                .satisfies(letter -> assertThat(letter.text()).contains("James Walker (james)", "203.0.113.1"));
        told(james, ActivityKind.LOCKED, null);
        assertThat(Post.to(bench, "desk@bank.test")).isEmpty();
    }

    @Test
    void theDeskIsToldOfPeopleWithoutAnAddressToo() {
        System.setProperty(Setting.SECURITY_MAIL.key(), "desk@bank.test");
        told(add("james", null, "en"), ActivityKind.NOT_ME, VISITOR);
        assertThat(Post.all(bench)).hasSize(1);
    }

    @Test
    void whoeverHasNoAddressIsWrittenNothing() {
        PersonId james = add("james", null, "en");
        bench.inTransaction(() -> bench.get(Letters.class).tell(james, ActivityKind.LOCKED, null));
        assertThat(Post.all(bench)).isEmpty();
    }

    @Test
    void bothLanguagesHaveTheSameLettersAndEachItsOwnWords() throws IOException {
        Properties english = load("letters.properties");
        Properties indonesian = load("letters_id.properties");
        assertThat(indonesian.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        assertThat(english.stringPropertyNames()).allSatisfy(key -> {
            assertThat(indonesian.getProperty(key)).isNotEqualTo(english.getProperty(key));
            assertThat(places(indonesian.getProperty(key))).as(key).isEqualTo(places(english.getProperty(key)));
            // An apostrophe of a typewriter would be swallowed, and what stands in braces after it shown as it is.
            assertThat(english.getProperty(key)).doesNotContain("'");
        });
    }

    /** The calls are found in the source, so that a new one without words fails here and not in front of a person. */
    @Test
    void thereAreWordsForEverythingThatIsTold() throws IOException {
        Pattern call = Pattern.compile("(?:letters\\.tell|tell)\\([^;]*?ActivityKind\\.([A-Z_]+)", Pattern.DOTALL);
        Set<String> told = new HashSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                String source = Files.readString(file);
                if (source.contains("letters.tell(")) {
                    Matcher found = call.matcher(source);
                    while (found.find()) {
                        told.add(found.group(1));
                    }
                }
            }
        }
        told.removeAll(Set.of(
                "THROTTLED",
                "RE_BIND_DECLINED",
                "UNLOCK_DECLINED",
                "PERSON_CREATED",
                "INVITED",
                "PASSKEY_RENAMED",
                "EVERYBODY_SIGNED_OUT"));
        assertThat(told).hasSizeGreaterThan(10);
        Properties words = load("letters.properties");
        assertThat(told)
                .allSatisfy(kind ->
                        assertThat(words).containsKeys("letter." + kind + ".subject", "letter." + kind + ".text"));
    }

    @Test
    void everyLetterFitsIntoTheOutbox() throws IOException {
        Somebody budi = PersonFixture.customer(bench, "budi");
        Properties words = load("letters.properties");
        for (ActivityKind kind : ActivityKind.values()) {
            if (words.containsKey("letter." + kind + ".subject")) {
                assertThat(told(budi.id(), kind, VISITOR).text()).doesNotContain("{");
            }
        }
    }

    private static Set<String> places(String text) {
        Set<String> all = new HashSet<>();
        Matcher matcher = Pattern.compile("\\{\\d}").matcher(text);
        while (matcher.find()) {
            all.add(matcher.group());
        }
        return all;
    }

    private static Properties load(String name) throws IOException {
        Properties properties = new Properties();
        try (InputStream stream = Letters.class.getResourceAsStream("/id/amanchat/identity/" + name);
                Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
