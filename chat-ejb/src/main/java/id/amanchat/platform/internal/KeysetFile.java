package id.amanchat.platform.internal;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;

/** The keyset as a file that only the server's user can read: made at the first start; keys are added and never taken out. */
public final class KeysetFile {

    private final Path path;

    public KeysetFile(Path path) {
        this.path = path;
    }

    /** The keyset in it; a new one when there is no file yet. */
    public KeysetHandle read() throws GeneralSecurityException {
        try {
            if (Files.notExists(path)) {
                write(KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM));
            }
            return parse(Files.readString(path));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The keyset file " + path + " can neither be read nor made: check its rights.", e);
        }
    }

    /** Adds a key, which seals from now on; the others still open. */
    public KeysetHandle addKey() throws GeneralSecurityException {
        KeysetHandle more = KeysetHandle.newBuilder(read())
                .addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                        .withRandomId()
                        .makePrimary())
                .build();
        try {
            write(more);
        } catch (IOException e) {
            throw new UncheckedIOException("The keyset file " + path + " cannot be written: check its rights.", e);
        }
        return more;
    }

    /** When it was last written; changes with every key. */
    public long writtenAt() {
        try {
            return Files.getLastModifiedTime(path).toMillis();
        } catch (IOException e) {
            return 0;
        }
    }

    /** A keyset as Tink writes it in JSON. */
    public static KeysetHandle parse(String json) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.parseKeyset(json, InsecureSecretKeyAccess.get());
    }

    /** Whole or not at all: a process killed in the middle leaves no half keyset behind. */
    private void write(KeysetHandle keyset) throws IOException, GeneralSecurityException {
        Path draft = Files.createTempFile(
                path.toAbsolutePath().getParent(),
                "keyset",
                ".draft",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(
                draft,
                TinkJsonProtoKeysetFormat.serializeKeyset(keyset, InsecureSecretKeyAccess.get()),
                StandardOpenOption.DSYNC);
        Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE);
    }
}
