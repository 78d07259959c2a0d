package id.amanchat.platform.internal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

/** Work on a file that one process at a time may do; among servers too, where their file system knows locks. */
final class FileLocked {

    private static final Duration BETWEEN_TRIES = Duration.ofMillis(20);
    private static final int TRIES = 500;

    private FileLocked() {}

    /** What is done meanwhile. */
    interface Work<T> {
        T run() throws IOException, GeneralSecurityException;
    }

    /**
     * Locks a file beside that one, which stays: the file itself is put in place anew by each write.
     *
     * @throws IOException also when others held the lock for ten seconds
     */
    static <T> T beside(Path path, Work<T> work) throws IOException, GeneralSecurityException {
        try (FileChannel channel = FileChannel.open(
                        path.resolveSibling(path.getFileName() + ".lock"),
                        Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                FileLock lock = lock(channel)) {
            return work.run();
        }
    }

    private static FileLock lock(FileChannel channel) throws IOException {
        for (int tried = 0; tried < TRIES; tried++) {
            FileLock lock = tryLock(channel);
            if (lock != null) {
                return lock;
            }
            LockSupport.parkNanos(BETWEEN_TRIES.toNanos());
        }
        throw new IOException("Another process keeps the file's lock");
    }

    /** Null while another process, or another thread of this one, has it. */
    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }
}
