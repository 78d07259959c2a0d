package id.amanchat.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultTest {

    private static final byte[] SECRET = "JBSWY3DPEHPK3PXP".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void keysetInAFolderOfItsOwn() {
        file = folder.resolve("keyset.json");
        System.setProperty(Setting.KEYSET_FILE.key(), file.toString());
    }

    @AfterEach
    void forgetIt() {
        System.clearProperty(Setting.KEYSET_FILE.key());
    }

    private static Vault vault() {
        Vault vault = new Vault(new Settings());
        vault.start();
        return vault;
    }

    @Test
    void opensWhatItSealedAlsoAfterARestart() {
        String sealed = vault().seal(SECRET, "budi");
        assertThat(vault().unseal(sealed, "budi")).isEqualTo(SECRET);
    }

    @Test
    void aSealedSecretCannotMoveToAnotherPerson() {
        Vault vault = vault();
        String sealed = vault.seal(SECRET, "budi");
        assertThatThrownBy(() -> vault.unseal(sealed, "siti")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatAnybodyMadeUpDoesNotOpen() {
        Vault vault = vault();
        assertThat(vault.open(vault.seal(SECRET, "budi"), "budi")).contains(SECRET);
        assertThat(vault.open(vault.seal(SECRET, "budi"), "siti")).isEmpty();
        assertThat(vault.open("not even Base64!", "budi")).isEmpty();
        assertThat(vault.open("", "budi")).isEmpty();
    }

    @Test
    void aSealedSecretIsNotReadable() {
        assertThat(vault().seal(SECRET, "budi")).doesNotContain("JBSWY3DP");
    }

    @Test
    void anotherKeysetOpensNothing() throws IOException {
        String sealed = vault().seal(SECRET, "budi");
        Files.delete(file);
        Vault other = vault();
        assertThatThrownBy(() -> other.unseal(sealed, "budi"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("backup");
    }

    @Test
    void onlyTheServersUserCanReadTheKeyset() throws IOException {
        vault();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void aNewKeySealsAndTheOldOneStillOpens() throws IOException {
        Vault vault = vault();
        String before = vault.seal(SECRET, "budi");
        long old = vault.primaryKey();
        vault.addKey();
        assertThat(vault.primaryKey()).isNotEqualTo(old);
        String after = vault.seal(SECRET, "budi");
        for (Vault each : java.util.List.of(vault, vault())) {
            assertThat(each.unseal(before, "budi")).isEqualTo(SECRET);
            assertThat(each.unseal(after, "budi")).isEqualTo(SECRET);
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void aServerThatSharesTheFileTakesTheNewKeyByItself() throws IOException {
        Vault one = vault();
        Vault other = vault();
        one.addKey();
        Files.setLastModifiedTime(file, java.nio.file.attribute.FileTime.fromMillis(1));
        assertThat(other.unseal(one.seal(SECRET, "budi"), "budi")).isEqualTo(SECRET);
        assertThat(other.primaryKey()).isEqualTo(one.primaryKey());
    }
}
