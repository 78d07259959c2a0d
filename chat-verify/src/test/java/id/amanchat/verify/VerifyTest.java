package id.amanchat.verify;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanchat.conversation.internal.EvidenceFixture;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyTest {

    @TempDir
    Path folder;

    private final EvidenceFixture fixture = EvidenceFixture.of(120);
    private String said;

    private int run(String evidence, Locale locale) throws IOException {
        Path file = Files.writeString(folder.resolve("evidence.json"), evidence);
        Path key = Files.writeString(folder.resolve("bank-key.pem"), fixture.pem());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int code = Verify.run(
                new String[] {file.toString(), key.toString()},
                locale,
                new PrintStream(out, true, StandardCharsets.UTF_8));
        said = out.toString(StandardCharsets.UTF_8);
        return code;
    }

    @Test
    void goodEvidenceEndsWithZeroAndSaysSo() throws IOException {
        assertThat(run(fixture.evidence().toString(), Locale.ENGLISH)).isZero();
        assertThat(said).contains("Everything holds", "120 messages and events").doesNotContain("FAILS");
    }

    @Test
    void changedEvidenceEndsWithOneAndSaysWhere() throws IOException {
        String changed = fixture.evidence().toString().replace("Baris ke-10:", "Baris ke-11:");
        assertThat(run(changed, Locale.ENGLISH)).isOne();
        assertThat(said).contains("NOT EVERYTHING HOLDS", "The text or the author’s name of message");
    }

    @Test
    void itSpeaksIndonesian() throws IOException {
        assertThat(run(fixture.evidence().toString(), new Locale("id", "ID"))).isZero();
        assertThat(said).contains("Semuanya benar").doesNotContain("Everything");
    }

    @Test
    void whatIsNoEvidenceIsSaidToBeNone() throws IOException {
        assertThat(run("{}", Locale.ENGLISH)).isOne();
        assertThat(run("[1", Locale.ENGLISH)).isOne();
        assertThat(said).contains("cannot be read");
    }

    @Test
    void aWrongCallEndsWithTwo() {
        assertThat(Verify.run(new String[0], Locale.ENGLISH, System.out)).isEqualTo(2);
        assertThat(Verify.run(new String[] {"/nowhere", "/nothing"}, Locale.ENGLISH, System.out))
                .isEqualTo(2);
    }
}
