package id.amanchat.platform.internal;

import id.amanchat.health.CheckLine;
import id.amanchat.platform.StartUpCheck;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import javax.sql.DataSource;

/** The data must outlive the server: a database in memory would lose everything at the next start. */
@ApplicationScoped
public class DataSourceCheck implements StartUpCheck {

    private static final String NAME = "data source";

    @Resource
    private DataSource dataSource;

    @Override
    public CheckLine look() {
        try (Connection connection = dataSource.getConnection()) {
            return judge(
                    connection.getMetaData().getURL(), connection.getMetaData().getDatabaseProductName());
        } catch (SQLException e) {
            return CheckLine.bad(
                    NAME,
                    "data-source.silent",
                    "the database does not answer",
                    "start the database; the pool finds it again by itself");
        }
    }

    private static CheckLine judge(String url, String product) {
        String low = url.toLowerCase(Locale.ROOT);
        if (low.startsWith("jdbc:h2:mem")) {
            return CheckLine.bad(
                    NAME,
                    "data-source.memory",
                    "the database is in memory and gone at the next start",
                    "bin/jboss-cli.sh --file=install.cli");
        }
        return CheckLine.good(NAME, "data-source.kept", "kept in {0}", product);
    }
}
