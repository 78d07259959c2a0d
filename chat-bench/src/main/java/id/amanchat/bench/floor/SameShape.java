package id.amanchat.bench.floor;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/**
 * What a message costs the database however it is written: its conversation's counter raised under the row's lock, the
 * message inserted with every key and index the product has, one commit. Each client has a conversation of its own.
 */
final class SameShape implements Work {
    private static final String TEXT =
            "Selamat pagi, saya ingin bertanya tentang kartu saya yang belum sampai di rumah.";

    private final Connection connection;
    private final UUID conversation;
    private final UUID author = UUID.randomUUID();
    private final PreparedStatement raise;
    private final PreparedStatement insert;

    SameShape(Connection connection, UUID conversation) throws SQLException {
        this.connection = connection;
        this.conversation = conversation;
        connection.setAutoCommit(false);
        raise = connection.prepareStatement(
                "update floor.conversation_conversation set last_sequence = last_sequence + 1"
                        + " where id = ? returning last_sequence");
        insert = connection.prepareStatement("insert into floor.conversation_message"
                + " (conversation_id, sequence, client_id, author_id, author_name, side, text, sent_at)"
                + " values (?, ?, ?, ?, 'Budi Santoso', 'CUSTOMER', ?, ?)");
    }

    @Override
    public void run() throws SQLException {
        insert(nextSequence());
        connection.commit();
    }

    private long nextSequence() throws SQLException {
        raise.setObject(1, conversation);
        try (var result = raise.executeQuery()) {
            result.next();
            return result.getLong(1);
        }
    }

    private void insert(long sequence) throws SQLException {
        insert.setObject(1, conversation);
        insert.setLong(2, sequence);
        insert.setObject(3, UUID.randomUUID());
        insert.setObject(4, author);
        insert.setString(5, TEXT);
        insert.setObject(6, OffsetDateTime.now(ZoneOffset.UTC));
        insert.executeUpdate();
    }

    @Override
    public void close() throws SQLException {
        raise.close();
        insert.close();
    }
}
