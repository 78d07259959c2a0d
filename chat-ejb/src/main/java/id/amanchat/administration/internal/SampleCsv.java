package id.amanchat.administration.internal;

import id.amanchat.administration.SamplePerson;
import id.amanchat.identity.Role;
import id.amanchat.routing.CannedReply;
import id.amanchat.routing.CannedScope;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads the sample bank's people. */
@ApplicationScoped
public class SampleCsv {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setTrim(true)
            .get();

    /**
     * Everybody in {@code people.csv}.
     *
     * @throws UncheckedIOException when the file cannot be read
     */
    public List<SamplePerson> people(Path folder) {
        try (Reader reader = Files.newBufferedReader(folder.resolve("people.csv"))) {
            return FORMAT.parse(reader).stream().map(SampleCsv::person).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The sample bank's people.csv cannot be read in " + folder, e);
        }
    }

    /** What stands in {@code canned-replies.csv}; nothing without that file. */
    List<CannedReply> replies(Path folder) {
        Path file = folder.resolve("canned-replies.csv");
        if (!Files.exists(file)) {
            return List.of();
        }
        try (Reader reader = Files.newBufferedReader(file)) {
            return FORMAT.parse(reader).stream().map(SampleCsv::reply).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The sample bank's canned-replies.csv cannot be read in " + folder, e);
        }
    }

    private static CannedReply reply(CSVRecord row) {
        Optional<String> queue = find(row, "queue");
        return new CannedReply(
                null,
                queue.isPresent() ? CannedScope.QUEUE : CannedScope.ALL,
                queue.orElse(null),
                row.get("shortcut"),
                row.get("title"),
                row.get("text_en"),
                row.get("text_id"),
                0);
    }

    private static SamplePerson person(CSVRecord row) {
        return new SamplePerson(
                row.get("username"),
                row.get("name"),
                row.get("email"),
                Role.find(row.get("role")).orElseThrow(),
                find(row, "employee_id").orElse(null),
                row.get("password"),
                find(row, "totp_secret"),
                row.get("locale"),
                words(row.get("skills")),
                words(row.get("languages")),
                find(row, "capacity").map(Integer::parseInt).orElse(1),
                row.get("activation_code"),
                "");
    }

    private static Optional<String> find(CSVRecord row, String column) {
        return Optional.of(row.get(column)).filter(value -> !value.isEmpty());
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty()).collect(Collectors.toUnmodifiableSet());
    }
}
