package id.amanchat.bench;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import id.amanchat.platform.internal.Migrations;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;

/** A real database in memory, with the schema the product makes. */
final class BenchDatabase {

    private static final int MANY_THREADS = 64;

    private final DataSource dataSource;

    private final EntityManagerFactory factory;

    BenchDatabase() {
        JdbcConnectionPool pool =
                JdbcConnectionPool.create("jdbc:h2:mem:bench;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000", "sa", "");
        pool.setMaxConnections(MANY_THREADS);
        dataSource = pool;
        Migrations.run(dataSource);
        factory = factory();
    }

    private EntityManagerFactory factory() {
        MetadataSources sources = new MetadataSources(new StandardServiceRegistryBuilder()
                .applySetting("jakarta.persistence.nonJtaDataSource", dataSource)
                .applySetting("hibernate.timezone.default_storage", "NORMALIZE_UTC")
                .applySetting("hibernate.jdbc.time_zone", "UTC")
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

    /** Empties every table. */
    void startOver() {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
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
        try (ResultSet found =
                statement.executeQuery("select table_name from information_schema.tables where table_schema = 'PUBLIC'"
                        + " and table_name not like '%SCHEMA_HISTORY%'")) {
            while (found.next()) {
                tables.add('"' + found.getString(1) + '"');
            }
        }
        return tables;
    }
}
