package id.amanchat.it.harness;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** A real PostgreSQL with the bank's own user and database in it. */
public final class RealPostgresql implements AutoCloseable {

    private static final String PASSWORD = "only-for-this-test";

    private final EmbeddedPostgres postgres;

    private RealPostgresql(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    public static RealPostgresql start() {
        try {
            RealPostgresql postgresql = new RealPostgresql(EmbeddedPostgres.builder()
                    .setServerConfig("max_connections", "100")
                    .start());
            postgresql.execute("create role amanchat login password '" + PASSWORD + "'");
            postgresql.execute("create database amanchat owner amanchat");
            return postgresql;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Runs the second script, as an administrator does; user and password come from the environment. */
    public ChatServer prepare(ChatServer server) {
        return server.withEnvironment("AMANCHAT_POSTGRESQL_DRIVER", driver().toString())
                .withEnvironment("AMANCHAT_DB_USER", "amanchat")
                .withEnvironment("AMANCHAT_DB_PASSWORD", PASSWORD)
                .withEnvironment("AMANCHAT_DB_NAME", "amanchat")
                .with("amanchat.db.host", "localhost")
                .with("amanchat.db.port", String.valueOf(postgres.getPort()))
                .with("amanchat.db.sslmode", "disable")
                .run("postgresql.cli");
    }

    /** The bank's database, read by the test itself. */
    public DataSource database() {
        return postgres.getDatabase("amanchat", "amanchat");
    }

    /** Where it keeps its files. */
    public Path folder() {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("show data_directory")) {
            row.next();
            return Path.of(row.getString(1));
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public void close() {
        try {
            postgres.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void execute(String sql) {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Path driver() {
        return Path.of(org.postgresql.Driver.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath());
    }
}
