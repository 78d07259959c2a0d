package id.amanchat.it.harness;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** The bank's database, into which a test looks and, where hours would have to pass, reaches. */
public final class BankDatabase {

    private final DataSource source;
    private final Path folder;

    BankDatabase(DataSource source, Path folder) {
        this.source = source;
        this.folder = folder;
    }

    /** The server's own files: tables, indexes, and the log of everything written. */
    public Path folder() {
        return folder;
    }

    /** Every row of every table of the product, each column in it as text. */
    public String everything() {
        return read("select table_name from information_schema.tables where table_schema = current_schema()").stream()
                .flatMap(table -> read("select cast(line as text) from " + table + " as line").stream())
                .collect(Collectors.joining("\n"));
    }

    /** How many rows it changed. */
    public int change(String sql, Object... values) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = prepared(connection, sql, values)) {
            return statement.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException(sql, failure);
        }
    }

    /** The first column of each row. */
    public List<String> read(String sql, Object... values) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = prepared(connection, sql, values);
                ResultSet rows = statement.executeQuery()) {
            List<String> read = new ArrayList<>();
            while (rows.next()) {
                read.add(rows.getString(1));
            }
            return read;
        } catch (SQLException failure) {
            throw new IllegalStateException(sql, failure);
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
