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

    private String before;

    @BeforeEach
    void keysetInAFolderOfItsOwn() {
        file = folder.resolve("keyset.json");
        before = System.setProperty(Setting.KEYSET_FILE.key(), file.toString());
    }

    @AfterEach
    void forgetIt() {
        if (before == null) {
            System.clearProperty(Setting.KEYSET_FILE.key());
        } else {
            System.setProperty(Setting.KEYSET_FILE.key(), before);
        }
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

    @Test
    void aKeysetThatIsGoneForAMomentIsNotMadeAnew() throws IOException {
        Vault vault = vault();
        String sealed = vault.seal(SECRET, "budi");
        Files.move(file, folder.resolve("elsewhere"));
        assertThat(vault.open("a device cookie that a stranger made up", "device"))
                .isEmpty();
        vault.lookForNewKeys();
        assertThat(file).doesNotExist();
        assertThat(vault.unseal(sealed, "budi")).isEqualTo(SECRET);
        assertThatThrownBy(vault::addKey).isInstanceOf(java.io.UncheckedIOException.class);
        assertThat(file).doesNotExist();
        Files.move(folder.resolve("elsewhere"), file);
        assertThat(vault().unseal(vault.seal(SECRET, "siti"), "siti")).isEqualTo(SECRET);
    }

    @Test
    void anOlderForeignOrBrokenFileTakesNoKeyAway() throws IOException {
        Vault vault = vault();
        String older = Files.readString(file);
        vault.addKey();
        String sealed = vault.seal(SECRET, "budi");
        Files.delete(file);
        vault();
        String foreign = Files.readString(file);
        for (String wrong : java.util.List.of(older, foreign, foreign.substring(9), "")) {
            Files.writeString(file, wrong);
            vault.lookForNewKeys();
            assertThat(vault.unseal(sealed, "budi")).isEqualTo(SECRET);
        }
        Files.writeString(file, foreign);
        assertThatThrownBy(vault::addKey).isInstanceOf(IllegalStateException.class);
        assertThat(file).hasContent(foreign);
    }

    @Test
    void whatStrangersMakeUpLetsTheFileBeLookedAtEveryTwoSecondsAtMost() {
        java.util.concurrent.atomic.AtomicLong nanos = new java.util.concurrent.atomic.AtomicLong(7);
        Vault vault = new Vault(new Settings(), nanos::get);
        vault.start();
        Vault other = vault();
        assertThat(vault.open("made up", "device")).isEmpty();
        other.addKey();
        String sealed = other.seal(SECRET, "budi");
        nanos.addAndGet(Vault.BETWEEN_LOOKS.toNanos() - 1);
        assertThat(vault.open(sealed, "budi")).isEmpty();
        nanos.addAndGet(1);
        assertThat(vault.open(sealed, "budi")).contains(SECRET);
    }

    @Test
    void ofServersThatAddAKeyAtTheSameMomentNoneLosesAnothers() {
        java.util.List<Vault> servers =
                java.util.stream.Stream.generate(VaultTest::vault).limit(8).toList();
        id.amanchat.bench.Race.winners(servers.size(), each -> {
            servers.get(each).addKey();
            return true;
        });
        Vault later = vault();
        assertThat(servers)
                .allSatisfy(each -> assertThat(later.unseal(each.seal(SECRET, "budi"), "budi"))
                        .isEqualTo(SECRET));
    }
}
