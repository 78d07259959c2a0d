package id.amanchat.bench.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders under {@code target}, made anew for each run. */
final class Folders {
    private Folders() {}

    /** An empty folder, whatever was there before. */
    static Path empty(Path folder) throws IOException {
        if (Files.exists(folder)) {
            for (var path : deepestFirst(folder)) {
                Files.delete(path);
            }
        }
        return Files.createDirectories(folder);
    }

    static void copy(Path from, Path to) throws IOException {
        for (var path : topFirst(from)) {
            var copy = to.resolve(from.relativize(path).toString());
            if (Files.isDirectory(path)) {
                Files.createDirectories(copy);
            } else {
                Files.copy(path, copy);
            }
        }
    }

    private static List<Path> topFirst(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.toList();
        }
    }

    private static List<Path> deepestFirst(Path folder) throws IOException {
        return topFirst(folder).stream().sorted(Comparator.reverseOrder()).toList();
    }
}
