package id.amanchat.it.harness;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A WildFly process with a base directory, ports and a log file of its own; the unpacked distribution stays untouched.
 * Set up by the same scripts, and filled through the same management interface, that an administrator uses.
 */
public final class ChatServer implements AutoCloseable {

    private static final Duration BOOT = Duration.ofSeconds(120);
    private static final Duration STOP = Duration.ofSeconds(30);

    private static final Path SERVERS = Workplace.TARGET.resolve("servers");
    private static final Path STOCK = Workplace.WILDFLY.resolve("standalone");

    private final String name;
    private final Path home;
    private final Path base;
    private final Path log;
    private final Ports ports = Ports.free();
    private final Management management = new Management(ports);
    private final Map<String, String> properties = new LinkedHashMap<>();
    private final Map<String, String> environment = new LinkedHashMap<>();
    private Process process;

    private ChatServer(String name, boolean homeOfItsOwn, Path model) {
        this.name = name;
        Path folder = SERVERS.resolve(name);
        ServerFiles.delete(folder);
        home = homeOfItsOwn ? folder.resolve("home") : Workplace.WILDFLY;
        base = homeOfItsOwn ? home.resolve("standalone") : folder;
        if (homeOfItsOwn) {
            ServerFiles.linkHome(Workplace.WILDFLY, home);
        }
        ServerFiles.copy(model, base);
        log = base.resolve("process.log");
        with("amanchat.https-port", String.valueOf(ports.https()));
        management.addUserTo(base.resolve("configuration"));
        Runtime.getRuntime().addShutdownHook(new Thread(this::kill9));
    }

    /** A stock server: nothing has been run on it. */
    public static ChatServer stock(String name) {
        return new ChatServer(name, false, STOCK);
    }

    /** A stock server whose modules may be added to. */
    public static ChatServer stockWithModulesOfItsOwn(String name) {
        return new ChatServer(name, true, STOCK);
    }

    /** A server on which install.cli has been run. */
    public static ChatServer installed(String name) {
        return new ChatServer(name, false, Installed.BASE);
    }

    /** A server on which install.cli has been run and whose modules may be added to. */
    public static ChatServer installedWithModulesOfItsOwn(String name) {
        return new ChatServer(name, true, Installed.BASE);
    }

    /** The script is run once, on a server that never starts; the others begin as copies of that one. */
    private static final class Installed {
        static final Path BASE = stock("installed").run("install.cli").base;
    }

    public ChatServer with(String property, String value) {
        properties.put(property, value);
        return this;
    }

    public ChatServer withEnvironment(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    public ChatServer withSampleBank() {
        return withSampleBank(Workplace.SAMPLE_BANK);
    }

    public ChatServer withSampleBank(Path folder) {
        return with("amanchat.sample-bank", folder.toString());
    }

    public ChatServer withMail(MailServer mail) {
        return with("amanchat.mail-host", "127.0.0.1")
                .with("amanchat.mail-port", String.valueOf(mail.port()))
                .with("amanchat.mail-security", "none")
                .with("amanchat.mail-from", "chat@bank-aman.test")
                .with("amanchat.security-mail", Bank.SECURITY_DESK);
    }

    /** Runs one of the administrator's scripts on the stopped server. */
    public ChatServer run(String script) {
        return runScript(Workplace.CONFIG.resolve(script));
    }

    public ChatServer runScript(Path script) {
        List<String> command = java();
        command.addAll(List.of(
                "-Djboss.server.base.dir=" + base,
                "-Djboss.cli.config=" + home.resolve("bin/jboss-cli.xml"),
                "-Dlogging.configuration=file:" + home.resolve("bin/jboss-cli-logging.properties")));
        command.addAll(modules("org.jboss.as.cli"));
        command.add("--file=" + script);
        finish(command, base.resolve("cli.log"));
        return this;
    }

    public ChatServer start() {
        List<String> command = java();
        command.addAll(List.of(
                "-D[Standalone]",
                "-Xms128m",
                "-Xmx768m",
                "-XX:MaxMetaspaceSize=384m",
                "-Djava.net.preferIPv4Stack=true"));
        command.addAll(OPENED_PACKAGES);
        command.addAll(List.of(
                "-Dorg.jboss.boot.log.file=" + base.resolve("log/server.log"),
                "-Dlogging.configuration=file:" + base.resolve("configuration/logging.properties")));
        command.addAll(modules("org.jboss.as.standalone"));
        command.addAll(List.of(
                "-Djboss.home.dir=" + home,
                "-Djboss.server.base.dir=" + base,
                "-Djboss.bind.address=127.0.0.1",
                "-Djboss.bind.address.management=127.0.0.1",
                "-Djboss.socket.binding.port-offset=" + ports.offset(),
                "-Djboss.node.name=" + name,
                "-Djboss.tx.node.id=" + name,
                "--server-config=standalone-full.xml"));
        properties.forEach((property, value) -> command.add("-D" + property + "=" + value));
        process = launch(command, log);
        awaitRunning();
        return this;
    }

    public ChatServer deploy(Path archive) {
        management.upload(archive);
        return this;
    }

    /** Deploys the product and waits until it says that it is ready. */
    public ChatServer deployTheProduct() {
        deploy(Workplace.EAR);
        return awaitReady();
    }

    public ChatServer awaitReady() {
        await(name + " is ready")
                .atMost(BOOT)
                .pollInterval(Duration.ofMillis(100))
                .failFast(name + " ended by itself, see " + log, () -> !process.isAlive())
                .until(() -> readiness().statusCode() == 200);
        return this;
    }

    /** What /health/ready on the management port says. */
    public HttpResponse<String> readiness() {
        return read("/health/ready");
    }

    public HttpResponse<String> read(String managementPath) {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + ports.management() + managementPath))
                .timeout(Duration.ofSeconds(10))
                .build();
        try {
            return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    public void stop() {
        if (process != null && process.isAlive()) {
            process.destroy();
            waitForEnd(STOP);
            kill9();
        }
    }

    /** As a power cut would: no shutdown hook runs. */
    public void kill9() {
        if (process != null && process.isAlive()) {
            process.destroyForcibly();
            waitForEnd(STOP);
        }
    }

    @Override
    public void close() {
        stop();
    }

    public Management management() {
        return management;
    }

    public Ports ports() {
        return ports;
    }

    Path home() {
        return home;
    }

    /** https://localhost:PORT, the public origin. */
    public String origin() {
        return "https://localhost:" + ports.https();
    }

    public Path configuration() {
        return base.resolve("configuration/standalone-full.xml");
    }

    public Path data() {
        return base.resolve("data");
    }

    /** Everything that is this server's own: configuration, logs, the broker's journal, a database file, what it unpacked. */
    public Path folder() {
        return base;
    }

    /** All that its memory holds after it has thrown away what it no longer needs. */
    public Path dumpHeap() {
        Path dump = SERVERS.resolve(name + ".hprof");
        ServerFiles.delete(dump);
        Path jcmd = Path.of(System.getProperty("java.home"), "bin/jcmd");
        finish(
                List.of(jcmd.toString(), String.valueOf(process.pid()), "GC.heap_dump", dump.toString()),
                SERVERS.resolve(name + ".jcmd.log"));
        return dump;
    }

    /** Everything the server has written to its log since it was set up. */
    public String log() {
        try {
            return Files.readString(log);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void awaitRunning() {
        await(name + " is running")
                .atMost(BOOT)
                .pollInterval(Duration.ofMillis(200))
                .failFast(name + " ended by itself, see " + log, () -> !process.isAlive())
                .until(management::isRunning);
    }

    private void waitForEnd(Duration limit) {
        try {
            process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void finish(List<String> command, Path output) {
        Process running = launch(command, output);
        try {
            if (running.waitFor() != 0) {
                throw new IllegalStateException(command + " failed: " + Files.readString(output));
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Process launch(List<String> command, Path output) {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(base.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()));
        builder.environment().put("JBOSS_HOME", home.toString());
        builder.environment().putAll(environment);
        try {
            return builder.start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<String> java() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin/java").toString());
        command.addAll(SHORT_LIVED);
        return command;
    }

    private List<String> modules(String main) {
        return List.of(
                "-jar",
                home.resolve("jboss-modules.jar").toString(),
                "-mp",
                home.resolve("modules").toString(),
                main);
    }

    /** These servers live for minutes: compiling for hours, or collecting side by side, costs two cores more than it gives. */
    private static final List<String> SHORT_LIVED = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    /** What bin/common.sh gives the server's JVM. */
    private static final List<String> OPENED_PACKAGES = List.of(
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
}
