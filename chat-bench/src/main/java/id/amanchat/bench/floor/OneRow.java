package id.amanchat.bench.floor;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** One row, one commit: the least that anything durable can cost. */
final class OneRow implements Work {
    private static final String TEXT = "a row of about the length that a line of chat has, with nothing else to it";

    private final PreparedStatement insert;

    OneRow(Connection connection, int client) throws SQLException {
        connection.setAutoCommit(true);
        insert = connection.prepareStatement("insert into floor.one_row (client, text) values (?, ?)");
        insert.setInt(1, client);
        insert.setString(2, TEXT);
    }

    @Override
    public void run() throws SQLException {
        insert.executeUpdate();
    }

    @Override
    public void close() throws SQLException {
        insert.close();
    }
}
