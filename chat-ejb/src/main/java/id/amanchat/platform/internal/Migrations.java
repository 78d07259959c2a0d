package id.amanchat.platform.internal;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The schema's versions: what all databases share, and what each kind has of its own. */
public final class Migrations {

    private Migrations() {}

    /** Migrates any database of a kind we know. */
    public static void run(DataSource dataSource) {
        Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:db/common", "classpath:db/" + kind(dataSource))
                .failOnMissingLocations(true)
                .table("platform_schema_history")
                .load()
                .migrate();
    }

    private static String kind(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection()) {
            String product = connection.getMetaData().getDatabaseProductName();
            return switch (product) {
                case "H2" -> "h2";
                case "PostgreSQL" -> "postgresql";
                default ->
                    throw new IllegalStateException("Aman Chat keeps its data in PostgreSQL (or, for trying out,"
                            + " H2), and the server's default data source is " + product
                            + ": run config/postgresql.cli.");
            };
        } catch (SQLException e) {
            throw new IllegalStateException(
                    "The database does not answer: start it, and then the application again.", e);
        }
    }
}
