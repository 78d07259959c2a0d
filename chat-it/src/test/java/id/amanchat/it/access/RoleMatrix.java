package id.amanchat.it.access;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Who may do what: role-matrix.csv, one row for each page, REST operation, socket and business method of a door. The
 * code is held to it, and it to the code. Reads nothing but the file, so that it works inside the container too.
 */
public final class RoleMatrix {

    public static final String FILE = "role-matrix.csv";

    public static final String ANONYMOUS = "anonymous";
    public static final String PASSWORD_ONLY = "password-only";
    /** The product's own doing; nobody outside is that. */
    public static final String SYSTEM = "system";

    private final List<Row> rows;

    private RoleMatrix(List<Row> rows) {
        this.rows = rows;
    }

    /**
     * One row.
     *
     * @param cells what each caller gets
     */
    public record Row(String kind, String endpoint, Map<String, String> cells) {

        public String name() {
            return kind + " " + endpoint;
        }

        public String cell(String caller) {
            return cells.get(caller);
        }
    }

    public static RoleMatrix read() {
        try (InputStream file = Objects.requireNonNull(
                        RoleMatrix.class.getResourceAsStream("/" + FILE), FILE + " is not beside the tests");
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            String[] columns = lines.readLine().split(",", -1);
            return new RoleMatrix(lines.lines()
                    .filter(line -> !line.isBlank())
                    .map(line -> row(columns, line.split(",", -1)))
                    .toList());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public List<Row> rows() {
        return rows;
    }

    public List<Row> rows(String kind) {
        return rows.stream().filter(row -> row.kind().equals(kind)).toList();
    }

    private static Row row(String[] columns, String[] fields) {
        if (fields.length != columns.length) {
            throw new IllegalStateException(FILE + ": not as many fields as columns: " + String.join(",", fields));
        }
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 2; i < columns.length; i++) {
            cells.put(columns[i], fields[i]);
        }
        return new Row(fields[0], fields[1], cells);
    }
}
