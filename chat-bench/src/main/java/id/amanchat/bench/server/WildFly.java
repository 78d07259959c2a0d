package id.amanchat.bench.server;

import id.amanchat.bench.machine.Jvm;
import id.amanchat.bench.machine.ProcessStatus;
import id.amanchat.bench.machine.ProcessTree;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A running application server: one Java process, a direct child of this one, so that its figures are its own. */
public final class WildFly implements AutoCloseable {
    private static final Duration STOPPING = Duration.ofSeconds(60);

    /** As bin/common.sh of the distribution has them. */
    private static final List<String> OPENINGS = List.of(
            "--add-exports=java.desktop/sun.awt=ALL-UNNAMED",
            "--add-exports=java.naming/com.sun.jndi.ldap=ALL-UNNAMED",
            "--add-exports=java.naming/com.sun.jndi.url.ldap=ALL-UNNAMED",
            "--add-exports=java.naming/com.sun.jndi.url.ldaps=ALL-UNNAMED",
            "--add-exports=jdk.naming.dns/com.sun.jndi.dns=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--add-opens=java.base/java.lang.invoke=ALL-UNNAMED",
            "--add-opens=java.base/java.lang.reflect=ALL-UNNAMED",
            "--add-opens=java.base/java.io=ALL-UNNAMED",
            "--add-opens=java.base/java.net=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.management/javax.management=ALL-UNNAMED",
            "--add-opens=java.naming/javax.naming=ALL-UNNAMED");

    private final Process process;
    private final Thread lastResort;
    private final Ports ports;
    private final long startedNanos;

    private WildFly(Process process, Ports ports, long startedNanos) {
        this.process = process;
        this.ports = ports;
        this.startedNanos = startedNanos;
        this.lastResort = new Thread(process::destroyForcibly, "end the server with the program");
        Runtime.getRuntime().addShutdownHook(lastResort);
    }

    /** Starts it; {@link #awaitReady} says when it can be used. */
    public static WildFly start(ServerBase base, Ports ports, List<String> options) throws IOException {
        var words = new ArrayList<String>(List.of(Java.path(), "-D[Standalone]", "-Xms64m", "-Xmx1g"));
        words.addAll(OPENINGS);
        words.addAll(List.of(
                "-Djava.net.preferIPv4Stack=true",
                "-Djboss.modules.system.pkgs=org.jboss.byteman",
                "-Djava.awt.headless=true",
                "-Djboss.home.dir=" + base.home(),
                "-Djboss.server.base.dir=" + base.folder(),
                "-Djboss.bind.address=127.0.0.1",
                "-Djboss.bind.address.management=127.0.0.1",
                "-Djboss.socket.binding.port-offset=" + ports.offset(),
                "-Dorg.jboss.boot.log.file=" + base.folder().resolve("log/server.log"),
                "-Dlogging.configuration="
                        + base.folder()
                                .resolve("configuration/logging.properties")
                                .toUri()));
        words.addAll(options);
        words.addAll(List.of(
                "-jar",
                base.home().resolve("jboss-modules.jar").toString(),
                "-mp",
                base.home().resolve("modules").toString(),
                "org.jboss.as.standalone",
                "--server-config=standalone-full.xml"));
        var console = ProcessBuilder.Redirect.appendTo(
                base.folder().resolve("console.log").toFile());
        var begun = System.nanoTime();
        var process = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(console)
                .start();
        return new WildFly(process, ports, begun);
    }

    /** Waits until the server says that it is ready, and returns the seconds since its process began. */
    public double awaitReady(Duration atMost) {
        Readiness.await(ports, atMost, process::isAlive);
        return (System.nanoTime() - startedNanos) / 1e9;
    }

    public ProcessTree processes() {
        return new ProcessTree(process.pid());
    }

    public ProcessStatus status() {
        return new ProcessStatus(process.pid());
    }

    public Jvm jvm() {
        return new Jvm(process.pid());
    }

    /** Ends it as a power cut would: kill -9. */
    public void kill() {
        end(process.destroyForcibly());
    }

    @Override
    public void close() {
        process.destroy();
        end(process);
    }

    private void end(Process ending) {
        try {
            if (!ending.waitFor(STOPPING.toSeconds(), TimeUnit.SECONDS)) {
                ending.destroyForcibly().waitFor();
            }
            Runtime.getRuntime().removeShutdownHook(lastResort);
        } catch (InterruptedException cause) {
            Thread.currentThread().interrupt();
            ending.destroyForcibly();
        }
    }
}
