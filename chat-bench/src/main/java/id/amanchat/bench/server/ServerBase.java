package id.amanchat.bench.server;

import id.amanchat.bench.machine.Command;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A server's base directory of its own: the distribution is shared, nothing in it but the driver's module is changed.
 *
 * @param home the unpacked distribution
 * @param folder a copy of its {@code standalone}
 */
public record ServerBase(Path home, Path folder) {
    /** User and password for the management interface, which listens on loopback. */
    static final String MANAGER = "bench";

    /** Exactly as it comes out of the box. */
    public static ServerBase stock(Path home, Path folder) throws IOException {
        Folders.copy(home.resolve("standalone"), Folders.empty(folder));
        var base = new ServerBase(home, folder);
        base.addManager();
        return base;
    }

    /** Runs one of the product's set-up scripts on it, as an administrator would while the server is stopped. */
    public void setUp(Path script, Map<String, String> environment) {
        var variables = new HashMap<>(environment);
        variables.put("JBOSS_HOME", home.toString());
        var output = new Command(
                        List.of(
                                Java.path(),
                                "-Djboss.server.base.dir=" + folder,
                                "-jar",
                                home.resolve("jboss-modules.jar").toString(),
                                "-mp",
                                home.resolve("modules").toString(),
                                "org.jboss.as.cli",
                                "--file=" + script),
                        variables)
                .output();
        if (output.contains("\"outcome\" => \"failed\"")) {
            throw new IllegalStateException(script + " did not go through:\n" + output);
        }
    }

    private void addManager() throws IOException {
        var line = MANAGER + "=" + Digests.manager(MANAGER, MANAGER) + System.lineSeparator();
        Files.writeString(folder.resolve("configuration/mgmt-users.properties"), line, StandardOpenOption.APPEND);
    }
}
