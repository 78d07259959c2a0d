package id.amanchat.bench.server;

import id.amanchat.bench.machine.ProcessTree;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A fresh PostgreSQL of this run's own, on loopback, that keeps what it says it keeps. */
public final class Postgres implements AutoCloseable {
    /** The database, its owner and that owner's password; the server trusts loopback and asks for none. */
    public static final String NAME = "amanchat";

    /** Of the embedded server's own defaults, these would make every figure a fairy tale. */
    private static final Map<String, String> DURABLE =
            Map.of("fsync", "on", "synchronous_commit", "on", "full_page_writes", "on");

    private final EmbeddedPostgres server;
    private final Path data;

    private Postgres(EmbeddedPostgres server, Path data) {
        this.server = server;
        this.data = data;
    }

    /** Starts it on an empty folder under {@code target} and makes the database. */
    public static Postgres start(Path target, int port) throws IOException, SQLException {
        var data = Folders.empty(target.resolve("postgresql"));
        var builder = EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(
                        target.resolve("postgresql-binaries").toFile())
                .setPGStartupWait(Duration.ofSeconds(60));
        DURABLE.forEach(builder::setServerConfig);
        var postgres = new Postgres(builder.start(), data);
        postgres.refuseToForget();
        postgres.execute("postgres", "create role " + NAME + " superuser login password '" + NAME + "'");
        postgres.createDatabase(NAME);
        return postgres;
    }

    private void refuseToForget() throws SQLException {
        for (var setting : DURABLE.entrySet()) {
            try (var connection = server.getPostgresDatabase().getConnection();
                    var result = connection.createStatement().executeQuery("show " + setting.getKey())) {
                result.next();
                if (!result.getString(1).equals(setting.getValue())) {
                    throw new IllegalStateException(
                            "PostgreSQL runs with " + setting.getKey() + "=" + result.getString(1));
                }
            }
        }
    }

    public void createDatabase(String name) throws SQLException {
        execute("postgres", "create database " + name + " owner " + NAME);
    }

    /** Runs one or more statements in the named database. */
    public void execute(String databaseName, String sql) throws SQLException {
        try (var connection = server.getDatabase("postgres", databaseName).getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The one number that a query in the named database answers with. */
    public long count(String databaseName, String query) throws SQLException {
        try (var connection = server.getDatabase("postgres", databaseName).getConnection();
                var statement = connection.createStatement();
                var result = statement.executeQuery(query)) {
            result.next();
            return result.getLong(1);
        }
    }

    public DataSource database() {
        var source = new PGSimpleDataSource();
        source.setPortNumbers(new int[] {port()});
        source.setDatabaseName(NAME);
        source.setUser(NAME);
        source.setPassword(NAME);
        return source;
    }

    public int port() {
        return server.getPort();
    }

    /** What it calls itself, for the report. */
    public String version() throws SQLException {
        try (var connection = database().getConnection()) {
            return connection.getMetaData().getDatabaseProductVersion();
        }
    }

    /** The postmaster and one process for each connection. */
    public ProcessTree processes() throws IOException {
        var postmaster = Files.readAllLines(data.resolve("postmaster.pid")).get(0);
        return new ProcessTree(Long.parseLong(postmaster.strip()));
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
