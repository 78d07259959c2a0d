package id.amanchat.platform.internal;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the schema up to date before anything else starts. What uses the database at start depends on it. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
@PermitAll
public class Migrator {

    @Resource
    private DataSource dataSource;

    @PostConstruct
    void migrate() {
        migrate(dataSource);
    }

    /** Migrates any database of a kind we know. */
    public static void migrate(DataSource dataSource) {
        Flyway.configure(Migrator.class.getClassLoader())
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
