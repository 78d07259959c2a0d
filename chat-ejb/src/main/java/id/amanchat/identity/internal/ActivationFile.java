package id.amanchat.identity.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/** Where an activation code, and perhaps a link, is put that no page may show: a file that only the server's user can read. Never the log. */
final class ActivationFile {

    private ActivationFile() {}

    static Path path() {
        return Path.of(System.getProperty("jboss.server.data.dir", "."), "amanchat-activation-code.txt")
                .toAbsolutePath();
    }

    /** Made anew each time, so that it never keeps the rights of an older one. */
    static void write(String code, Optional<String> link) {
        try {
            Files.deleteIfExists(path());
            Files.createFile(
                    path(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(
                    path(),
                    code
                            + System.lineSeparator()
                            + link.map(address -> address + System.lineSeparator())
                                    .orElse(""));
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + path() + " cannot be written: nothing was re-bound.", e);
        }
    }
}
