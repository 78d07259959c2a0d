package id.amanchat.bench;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/** What a run was told, from the system properties {@code bench.…}; README.md says what each means. */
public record Settings(Properties given) {
    private static final int SECONDS = 20;
    private static final int WARM_UP_SECONDS = 120;
    private static final int ROUNDS = 3;
    private static final int CUSTOMERS = 200;
    private static final int AGENTS = 10;
    private static final int PORT_OFFSET = 4300;
    private static final int POSTGRES_PORT = 15480;

    public Duration time() {
        return Duration.ofSeconds(number("seconds", quick() ? 4 : SECONDS));
    }

    public Duration warmUp() {
        return Duration.ofSeconds(number("warmup", quick() ? 10 : WARM_UP_SECONDS));
    }

    public int rounds() {
        return number("rounds", quick() ? 1 : ROUNDS);
    }

    public int customers() {
        return number("customers", CUSTOMERS);
    }

    public int agents() {
        return number("agents", AGENTS);
    }

    /** How many others wait, from few to many. */
    public List<Integer> waiting() {
        return quick() ? List.of(10, 1_000) : List.of(10, 1_000, 10_000);
    }

    /** How many past conversations a customer has, from few to many. */
    public List<Integer> pasts() {
        return quick() ? List.of(10, 1_000) : List.of(10, 1_000, 100_000);
    }

    /** Customers who do nothing. */
    public int idle() {
        return number("idle", quick() ? 200 : 10_000);
    }

    /** So many different people they are; the others are further devices of theirs. */
    public int idlePeople() {
        return Math.min(idle(), number("idle.people", quick() ? 100 : 2_500));
    }

    public int portOffset() {
        return number("port-offset", PORT_OFFSET);
    }

    public int postgresPort() {
        return number("postgres.port", POSTGRES_PORT);
    }

    public boolean quick() {
        return text("quick").filter(value -> !value.equals("false")).isPresent();
    }

    public boolean profile() {
        return text("profile").filter(value -> !value.equals("false")).isPresent();
    }

    /** Whether this part of the run is wanted; all of them unless {@code bench.only} names some. */
    public boolean wants(String part) {
        List<String> only =
                text("only").map(value -> Arrays.asList(value.split(","))).orElse(List.of());
        return only.isEmpty() || only.contains(part);
    }

    /** Whether at least one of these parts is wanted. */
    public boolean wantsAny(String... parts) {
        return Arrays.stream(parts).anyMatch(this::wants);
    }

    /** Whether more is wanted than what needs neither server nor database. */
    public boolean wantsServer() {
        return text("only")
                .map(value -> !Set.of(value.split(",")).equals(Set.of("guard")))
                .orElse(true);
    }

    /** The peer's WebSocket, {@code ws://host:port/path}. */
    public Optional<URI> peer() {
        return text("peer").map(URI::create);
    }

    public String peerDomain() {
        return text("peer.domain").orElse("localhost");
    }

    /** The SQL file that makes the peer's tables. */
    public Path peerSchema() {
        return Path.of(text("peer.schema").orElse("/usr/share/ejabberd/sql/pg.sql"));
    }

    /** Where everything that a run makes is put. */
    public Path target() {
        return path("target");
    }

    /** The product's own set-up scripts. */
    public Path config() {
        return path("config");
    }

    /** The product's own schema migrations. */
    public Path migrations() {
        return path("migrations");
    }

    public Path ear() {
        return path("ear");
    }

    public Path wildfly() {
        return path("wildfly");
    }

    /** The PostgreSQL driver that the set-up script makes a module of. */
    public Path driver() {
        return path("driver");
    }

    private Path path(String name) {
        return Path.of(text(name)
                        .orElseThrow(() -> new IllegalStateException(
                                "bench." + name + " is not set: start with mvn -pl chat-bench -am -Pbench verify")))
                .toAbsolutePath()
                .normalize();
    }

    private int number(String name, int otherwise) {
        return text(name).map(Integer::parseInt).orElse(otherwise);
    }

    private Optional<String> text(String name) {
        return Optional.ofNullable(given.getProperty("bench." + name)).filter(value -> !value.isBlank());
    }
}
