package id.amanchat.bench.product;

import id.amanchat.bench.journal.StoredMessage;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/** The product's messages as its database holds them, read behind its back. */
public record StoredMessages(DataSource database) {

    public List<StoredMessage> of(Collection<String> conversations) throws SQLException {
        try (var connection = database.getConnection();
                var select = prepare(
                        connection,
                        "select conversation_id, sequence, client_id from conversation_message"
                                + " where conversation_id = any (?)",
                        conversations);
                var rows = select.executeQuery()) {
            var messages = new ArrayList<StoredMessage>();
            while (rows.next()) {
                messages.add(new StoredMessage(rows.getString(1), rows.getLong(2), rows.getObject(3, UUID.class)));
            }
            return messages;
        }
    }

    /** The last sequence of each conversation just now. */
    public Map<String, Long> lastSequences(Collection<String> conversations) throws SQLException {
        try (var connection = database.getConnection();
                var select = prepare(
                        connection,
                        "select conversation_id, max(sequence) from conversation_message"
                                + " where conversation_id = any (?) group by conversation_id",
                        conversations);
                var rows = select.executeQuery()) {
            var last = new HashMap<String, Long>();
            while (rows.next()) {
                last.put(rows.getString(1), rows.getLong(2));
            }
            return last;
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, Collection<String> conversations)
            throws SQLException {
        var select = connection.prepareStatement(sql);
        var ids = conversations.stream().map(UUID::fromString).toArray(UUID[]::new);
        select.setArray(1, connection.createArrayOf("uuid", ids));
        return select;
    }
}
