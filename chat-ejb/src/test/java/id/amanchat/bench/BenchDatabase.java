package id.amanchat.bench;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import id.amanchat.platform.internal.Migrations;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.hibernate.SessionFactory;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.stat.Statistics;
import org.postgresql.ds.PGConnectionPoolDataSource;

/**
 * A real database with the schema the product makes: H2 in memory or, with {@code -Dbench.database=postgresql}, a PostgreSQL
 * of its own.
 */
final class BenchDatabase {

    private static final boolean POSTGRESQL = "postgresql".equals(System.getProperty("bench.database"));

    private static final int MANY_THREADS = 64;

    private final DataSource dataSource;

    private final EntityManagerFactory factory;

    BenchDatabase() {
        dataSource = POSTGRESQL ? postgresql() : h2();
        Migrations.run(dataSource);
        factory = factory();
    }

    private static DataSource h2() {
        JdbcConnectionPool pool =
                JdbcConnectionPool.create("jdbc:h2:mem:bench;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000", "sa", "");
        pool.setMaxConnections(MANY_THREADS);
        return pool;
    }

    private static DataSource postgresql() {
        try {
            PGConnectionPoolDataSource postgresql = new PGConnectionPoolDataSource();
            postgresql.setUrl(EmbeddedPostgres.start().getJdbcUrl("postgres", "postgres"));
            JdbcConnectionPool pool = JdbcConnectionPool.create(postgresql);
            pool.setMaxConnections(MANY_THREADS);
            return pool;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private EntityManagerFactory factory() {
        MetadataSources sources = new MetadataSources(new StandardServiceRegistryBuilder()
                .applySetting("jakarta.persistence.nonJtaDataSource", dataSource)
                .applySetting("hibernate.timezone.default_storage", "NORMALIZE_UTC")
                .applySetting("hibernate.jdbc.time_zone", "UTC")
                .applySetting("hibernate.jdbc.batch_size", "50")
                .applySetting("hibernate.order_inserts", "true")
                .applySetting("hibernate.order_updates", "true")
                .build());
        new ClassFileImporter()
                .importPackages("id.amanchat").stream()
                        .filter(each -> each.isAnnotatedWith(Entity.class))
                        .forEach(each -> sources.addAnnotatedClass(each.reflect()));
        return sources.buildMetadata().buildSessionFactory();
    }

    DataSource dataSource() {
        return dataSource;
    }

    EntityManagerFactory entityManagers() {
        return factory;
    }

    /** How many statements are prepared while this is done. */
    long statements(Runnable work) {
        Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
        // Counted all the time, each session would write its figures into the log.
        statistics.setStatisticsEnabled(true);
        long before = statistics.getPrepareStatementCount();
        try {
            work.run();
            return statistics.getPrepareStatementCount() - before;
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }

    /** Empties every table. */
    void startOver() {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            if (POSTGRESQL) {
                statement.execute("truncate " + String.join(", ", tables(statement)) + " cascade");
                return;
            }
            statement.execute("set referential_integrity false");
            for (String table : tables(statement)) {
                statement.execute("truncate table " + table);
            }
            statement.execute("set referential_integrity true");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> tables(Statement statement) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet found = statement.executeQuery(
                "select table_name from information_schema.tables where upper(table_schema) = 'PUBLIC'"
                        + " and upper(table_name) not like '%SCHEMA_HISTORY%'")) {
            while (found.next()) {
                tables.add('"' + found.getString(1) + '"');
            }
        }
        return tables;
    }
}
