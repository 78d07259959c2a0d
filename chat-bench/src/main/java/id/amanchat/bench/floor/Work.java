package id.amanchat.bench.floor;

import java.sql.Connection;
import java.sql.SQLException;

/** One transaction of a floor, with its statements prepared; for one thread. */
interface Work extends AutoCloseable {
    /** Runs it and commits. */
    void run() throws SQLException;

    @Override
    void close() throws SQLException;

    /** Prepares the work of the {@code client}-th client. */
    interface Preparation {
        Work prepare(Connection connection, int client) throws SQLException;
    }
}
