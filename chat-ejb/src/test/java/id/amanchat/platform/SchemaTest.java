package id.amanchat.platform;

import static org.assertj.core.api.Assertions.assertThatCode;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import id.amanchat.platform.internal.Migrations;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The mapping fits the migrated schema, on both databases, and migrating again changes nothing. */
class SchemaTest {

    @TempDir
    Path folder;

    @Test
    void mappingFitsTheSchemaOnH2() {
        JdbcDataSource h2 = new JdbcDataSource();
        h2.setURL("jdbc:h2:file:" + folder.resolve("chat") + ";WRITE_DELAY=0");
        check(h2);
    }

    @Test
    void mappingFitsTheSchemaOnPostgresql() throws IOException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            check(postgres.getPostgresDatabase());
        }
    }

    private static void check(DataSource dataSource) {
        Migrations.run(dataSource);
        assertThatCode(() -> Migrations.run(dataSource)).doesNotThrowAnyException();
        assertThatCode(() -> validate(dataSource)).doesNotThrowAnyException();
    }

    private static void validate(DataSource dataSource) {
        StandardServiceRegistry registry = new StandardServiceRegistryBuilder()
                .applySetting("jakarta.persistence.nonJtaDataSource", dataSource)
                .applySetting("hibernate.hbm2ddl.auto", "validate")
                .build();
        try {
            MetadataSources sources = new MetadataSources(registry);
            new ClassFileImporter()
                    .importPackages("id.amanchat").stream()
                            .filter(each -> each.isAnnotatedWith(Entity.class))
                            .forEach(each -> sources.addAnnotatedClass(each.reflect()));
            Metadata metadata = sources.buildMetadata();
            metadata.buildSessionFactory().close();
        } finally {
            StandardServiceRegistryBuilder.destroy(registry);
        }
    }
}
