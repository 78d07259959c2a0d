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
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The keyset as a file that only the server's user can read: made at the first start; keys are added and never taken out.
 * Servers may share it.
 */
public final class KeysetFile {

    private final Path path;

    public KeysetFile(Path path) {
        this.path = path;
    }

    /** A keyset, and in which state of the file it stood there. */
    public record Kept(KeysetHandle keyset, String state) {
        @Override
        public String toString() {
            return "Kept";
        }
    }

    /** The keyset in it; a new one when there is no file yet. For a server's start, and for nothing else. */
    public Kept readOrMake() throws GeneralSecurityException {
        try {
            if (Files.notExists(path)) {
                FileLocked.beside(path, this::make);
            }
            return read();
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The keyset file " + path + " can neither be read nor made: check its rights.", e);
        }
    }

    private Void make() throws IOException, GeneralSecurityException {
        if (Files.notExists(path)) {
            write(KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM));
        }
        return null;
    }

    /**
     * What stands in it now, which is refused where it lacks one of the keys in use: what they sealed would be lost. Makes
     * no file.
     */
    public Kept readAgain(KeysetHandle inUse) throws IOException, GeneralSecurityException {
        Kept now = read();
        if (!numbers(now.keyset()).containsAll(numbers(inUse))) {
            throw new GeneralSecurityException("The keyset file " + path + " lacks a key that is in use");
        }
        return now;
    }

    /** Adds a key, which seals from now on; the others still open. One server at a time, so that none loses another's. */
    public Kept addKey(KeysetHandle inUse) throws GeneralSecurityException {
        try {
            return FileLocked.beside(path, () -> {
                write(KeysetHandle.newBuilder(readAgain(inUse).keyset())
                        .addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                                .withRandomId()
                                .makePrimary())
                        .build());
                return read();
            });
        } catch (IOException e) {
            throw new UncheckedIOException("The keyset file " + path + " cannot be written: check its rights.", e);
        }
    }

    private static Set<Integer> numbers(KeysetHandle keyset) {
        return IntStream.range(0, keyset.size())
                .mapToObj(each -> keyset.getAt(each).getId())
                .collect(Collectors.toSet());
    }

    /** Changes with every key; empty text when there is no file that can be looked at. */
    public String state() {
        try {
            BasicFileAttributes file = Files.readAttributes(path, BasicFileAttributes.class);
            return file.lastModifiedTime() + " " + file.size();
        } catch (IOException e) {
            return "";
        }
    }

    /** A keyset as Tink writes it in JSON. */
    public static KeysetHandle parse(String json) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.parseKeyset(json, InsecureSecretKeyAccess.get());
    }

    /** Its state first: what is written in between is seen at the next look. */
    private Kept read() throws IOException, GeneralSecurityException {
        String state = state();
        return new Kept(parse(Files.readString(path)), state);
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
