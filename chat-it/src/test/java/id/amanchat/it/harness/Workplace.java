package id.amanchat.it.harness;

import java.nio.file.Path;

/** Where the build put what the tests need. */
public final class Workplace {

    /** The project's root folder. */
    public static final Path ROOT = folder("amanchat.root");

    /** A stock server, unpacked and never changed. */
    public static final Path WILDFLY = folder("amanchat.wildfly");

    /** Where tests may write: the module's target folder. */
    public static final Path TARGET = folder("amanchat.work");

    public static final Path EAR = ROOT.resolve("chat-ear/target/chat.ear");

    public static final Path CONFIG = ROOT.resolve("config");

    public static final Path SAMPLE_BANK = CONFIG.resolve("sample-bank");

    public static final Path WEBAPP = ROOT.resolve("chat-web/src/main/webapp");

    public static final Path WEB_SOURCES = ROOT.resolve("chat-web/src/main/java");

    public static final Path BROWSER = folder("amanchat.browser");

    private Workplace() {}

    private static Path folder(String property) {
        String value = System.getProperty(property);
        if (value == null) {
            throw new IllegalStateException("The system property " + property
                    + " is not set: run these tests with `mvn verify`, which sets it (chat-it/pom.xml).");
        }
        return Path.of(value);
    }
}
