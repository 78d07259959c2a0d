package id.amanchat.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Names that stand in two places are the same in both. */
class DestinationsTest {

    private static final Path PROJECT = Path.of("..");

    @Test
    void theScriptMakesTheConnectionFactoryThatTheCodeLooksUp() throws IOException {
        assertThat(Files.readString(PROJECT.resolve("config/install.cli")))
                .contains("entries=[\"" + Destinations.NON_TRANSACTIONAL_FACTORY + "\"]");
    }

    @Test
    void everySettingIsExplainedToOperators() throws IOException {
        String operations = Files.readString(PROJECT.resolve("docs/operations.md"));
        for (Setting setting : Setting.values()) {
            assertThat(operations).contains("`" + setting.key() + "`");
        }
    }

    @Test
    void everyTableIsExplainedToOperators() throws IOException {
        String operations = Files.readString(PROJECT.resolve("docs/operations.md"));
        try (var files = Files.walk(Path.of("src/main/resources/db"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.readString(file)
                        .lines()
                        .filter(line -> line.startsWith("create table "))
                        .map(line -> line.split(" ")[2])
                        .forEach(table -> assertThat(operations).contains("`" + table + "`"));
            }
        }
    }
}
