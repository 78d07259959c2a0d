package id.amanchat.bench.peer;

import id.amanchat.bench.server.Postgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

/**
 * Makes the peer's tables and accounts in a database of its own on the run's fresh PostgreSQL, in the form of ejabberd's own
 * SQL schema ({@code auth_method: sql}). So nothing of the peer has to be prepared but its configuration file.
 */
public record PeerDatabase(Postgres postgres, Path schema) {
    /** The database and its owner, as chat-bench/ejabberd.yml has them. */
    public static final String DATABASE = "ejabberd";

    /** Every account's; the peer listens on loopback and lives for one run. */
    static final String PASSWORD = "bench";

    static String customer(int number) {
        return "customer" + number;
    }

    static String agent(int number) {
        return "agent" + number;
    }

    public void create(int customers, int agents) throws SQLException, IOException {
        postgres.createDatabase(DATABASE);
        postgres.execute(DATABASE, "set role " + Postgres.NAME + ";\n" + Files.readString(schema));
        for (var i = 0; i < customers; i++) {
            add(customer(i));
        }
        for (var i = 0; i < agents; i++) {
            add(agent(i));
        }
    }

    /** How many rows its archive holds: two a message, one for each account. */
    public long archived() throws SQLException {
        return postgres.count(DATABASE, "select count(*) from archive");
    }

    private void add(String user) throws SQLException {
        postgres.execute(
                DATABASE, "insert into users (username, password) values ('" + user + "', '" + PASSWORD + "')");
    }
}
