package id.amanchat.it.harness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Test data that nobody here wrote and that is not part of the project: the folder of the system property
 * {@code amanchat.corpora}, else {@code ../shared/corpora} beside the project. Where it does not stand the test is skipped
 * and says so; in continuous integration (CI=true) it has to stand.
 */
public final class Corpora {

    private static final Path FOLDER = Path.of(System.getProperty(
            "amanchat.corpora", Workplace.ROOT.resolve("../shared/corpora").toString()));

    private Corpora() {}

    /** The text of that file. */
    public static String text(String file) {
        Path path = FOLDER.resolve(file);
        if ("true".equals(System.getenv("CI"))) {
            assertThat(path).as("test data, which always stand in CI").isReadable();
        }
        assumeTrue(
                Files.isReadable(path),
                () -> path + " is not there: set -Damanchat.corpora to the folder of the published test data");
        try {
            return Files.readString(path);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
