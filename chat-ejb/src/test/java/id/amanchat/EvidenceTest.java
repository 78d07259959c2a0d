package id.amanchat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** What docs/security claims is still there: each place and each test it names, and an answer to each requirement. */
class EvidenceTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private static final Path ANSWERS = ROOT.resolve("docs/security/asvs-v6-v8.csv");

    /** Handed over beside the project; a customer's own clone does without. */
    private static final Path REQUIREMENTS = ROOT.resolve("../shared/asvs.csv").normalize();

    private static final List<String> CHAPTERS = List.of("V6.", "V7.", "V8.");

    @Test
    void everyRequirementIsAnswered() {
        boolean inCi = System.getenv("CI") != null;
        assumeTrue(inCi || Files.exists(REQUIREMENTS), "The list of requirements is not beside this clone");
        List<String> asked = rows(REQUIREMENTS).stream()
                .map(row -> row.get("req_id"))
                .filter(id -> CHAPTERS.stream().anyMatch(id::startsWith))
                .toList();

        assertThat(rows(ANSWERS)).extracting(row -> row.get("req_id")).containsExactlyElementsOf(asked);
    }

    @Test
    void everyAnswerIsOneOfFour() {
        assertThat(rows(ANSWERS))
                .extracting(row -> row.get("answer"))
                .isSubsetOf("met", "partly", "not", "not applicable");
    }

    @Test
    void whatIsNotMetSaysWhy() {
        assertThat(rows(ANSWERS))
                .filteredOn(row -> !"met".equals(row.get("answer")))
                .allSatisfy(row -> assertThat(row.get("remark")).isNotBlank());
    }

    @Test
    void everyPlaceIsThere() {
        assertThat(rows(ANSWERS))
                .allSatisfy(row -> words(row.get("where"))
                        .forEach(place -> assertThat(
                                        place.endsWith(".md") || place.contains("/")
                                                ? Files.exists(ROOT.resolve(place))
                                                : sourceOf(place).findAny().isPresent())
                                .as("%s in %s", place, row.get("req_id"))
                                .isTrue()));
    }

    @Test
    void everyTestIsThere() {
        assertThat(rows(ANSWERS)).allSatisfy(row -> words(row.get("test")).forEach(test -> hasTest(row, test)));
    }

    @Test
    void whatIsMetIsShownSomewhere() {
        assertThat(rows(ANSWERS))
                .filteredOn(row -> "met".equals(row.get("answer")))
                .allSatisfy(row -> assertThat(row.get("where")).isNotBlank());
    }

    /** "Class" or "Class.method". */
    private static void hasTest(CSVRecord row, String test) {
        String[] parts = test.split("\\.");
        String method = parts.length > 1 ? " " + parts[1] + "(" : "class " + parts[0];
        assertThat(sourceOf(parts[0]).map(EvidenceTest::text))
                .as("%s in %s", test, row.get("req_id"))
                .anyMatch(source -> source.contains(method));
    }

    private static Stream<Path> sourceOf(String type) {
        return Stream.of("chat-health", "chat-ejb", "chat-web", "chat-it", "chat-bench")
                .map(module -> ROOT.resolve(module).resolve("src"))
                .flatMap(EvidenceTest::files)
                .filter(file -> file.getFileName().toString().equals(type + ".java"));
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> words(String cell) {
        return Stream.of(cell.split(";"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<CSVRecord> rows(Path file) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var reader = Files.newBufferedReader(file)) {
            return format.parse(reader).getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
