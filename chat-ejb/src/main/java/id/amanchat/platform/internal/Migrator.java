package id.amanchat.platform.internal;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import javax.sql.DataSource;

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
        Migrations.run(dataSource);
    }
}
