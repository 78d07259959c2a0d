package id.amanchat.bench.server;

import java.nio.file.Path;

/** The JVM that this program runs on is also the one its servers run on. */
final class Java {
    private Java() {}

    static String path() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
