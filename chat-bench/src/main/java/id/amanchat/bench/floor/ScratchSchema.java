package id.amanchat.bench.floor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * The floors' own tables, beside the product's in the same database. They are made by the product's own migrations, so that
 * the floor has the product's keys and indexes, whatever they are by now.
 *
 * @param migrations the folder that holds {@code common} and {@code postgresql}
 */
record ScratchSchema(DataSource database, Path migrations) {

    /** Makes the tables anew and as many conversations as asked for. */
    List<UUID> create(int conversations) throws SQLException, IOException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("drop schema if exists floor cascade; create schema floor; set search_path = floor");
            statement.execute("create table one_row (id bigint generated always as identity primary key, client integer"
                    + " not null, text varchar(8000) not null)");
            for (var migration : allMigrations()) {
                statement.execute(Files.readString(migration));
            }
            return conversations(connection, conversations);
        }
    }

    private List<Path> allMigrations() throws IOException {
        try (Stream<Path> files = Files.walk(migrations)) {
            return files.filter(file -> file.getFileName().toString().matches("V\\d+__.*\\.sql"))
                    .filter(file -> !file.getParent().endsWith("h2"))
                    .sorted(Comparator.comparing(Path::getFileName))
                    .toList();
        }
    }

    private static List<UUID> conversations(Connection connection, int count) throws SQLException {
        var ids = new ArrayList<UUID>();
        try (var insert = connection.prepareStatement(
                "insert into floor.conversation_conversation (id, customer_id, customer_name, topic, state, last_sequence,"
                        + " requested_at, last_event_at) values (?, ?, 'Budi Santoso', 'general', 'OPEN', 0, ?, ?)")) {
            for (var i = 0; i < count; i++) {
                var id = UUID.randomUUID();
                ids.add(id);
                insert.setObject(1, id);
                insert.setObject(2, UUID.randomUUID());
                insert.setObject(3, OffsetDateTime.now(ZoneOffset.UTC));
                insert.setObject(4, OffsetDateTime.now(ZoneOffset.UTC));
                insert.executeUpdate();
            }
        }
        return ids;
    }
}
