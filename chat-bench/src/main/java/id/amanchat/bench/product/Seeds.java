package id.amanchat.bench.product;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * Conversations that stand in the product's database without anybody having led them: a queue that has grown long, a past
 * of years. Written and taken away behind the product's back, while none of them is touched.
 */
public record Seeds(DataSource database) {
    private static final String NAME = "Bibit";
    private static final String DEADLOCK = "40P01";
    private static final int ATTEMPTS = 10;

    /** The customer's own current one too, as a request leaves it. */
    private static final String WAITING = """
            with fresh as (
              insert into conversation_conversation (id, customer_id, customer_name, topic, state, last_sequence, requested_at,
                  language, last_event_at, last_by)
              select gen_random_uuid(), gen_random_uuid(), 'Bibit ' || n, ?, 'WAITING', 1, now() - make_interval(secs => n / 5000.0),
                  ?, now() - make_interval(secs => n / 5000.0), 'CUSTOMER'
              from generate_series(1, ?) n
              returning id, customer_id, customer_name, language, requested_at),
            lines as (
              insert into conversation_message (conversation_id, sequence, client_id, author_id, author_name, side, text, sent_at)
              select id, 1, gen_random_uuid(), customer_id, customer_name, 'CUSTOMER', 'Selamat pagi, saya butuh bantuan.',
                  requested_at from fresh),
            currents as (
              insert into conversation_current (customer_id, conversation_id) select customer_id, id from fresh)
            insert into routing_waiting (conversation_id, queue, language, customer_id, priority, since, waiting_since, moved_at,
                told_place)
            select id, ?, language, customer_id, 0, requested_at, requested_at, requested_at, 0 from fresh
            """;

    /** One every few hours, the last one yesterday: accepted, led in four lines, closed and wrapped up. */
    private static final String PAST = """
            with fresh as (
              insert into conversation_conversation (id, customer_id, customer_name, agent_id, agent_name, agent_employee_id,
                  topic, state, last_sequence, requested_at, opened_at, closed_at, language, last_event_at, last_by,
                  closed_because)
              select gen_random_uuid(), customer.id, customer.name, agent.id, agent.name, agent.employee_id, 'accounts',
                  'CLOSED', 4, at, at + interval '10 seconds', at + interval '5 minutes', 'en', at + interval '5 minutes',
                  'AGENT', 'AGENT'
              from identity_person customer, identity_person agent,
                  generate_series(1, ?) n, lateral (select now() - interval '1 day' - n * interval '11 minutes' as at) moment
              where customer.username = ? and agent.username = ?
              returning id, customer_id, customer_name, agent_id, agent_name, opened_at, closed_at),
            lines as (
              insert into conversation_message (conversation_id, sequence, client_id, author_id, author_name, side, text, sent_at)
              select id, sequence, gen_random_uuid(), case when sequence % 2 = 1 then customer_id else agent_id end,
                  case when sequence % 2 = 1 then customer_name else agent_name end,
                  case when sequence % 2 = 1 then 'CUSTOMER' else 'AGENT' end,
                  'Selamat pagi, saya ingin bertanya tentang kartu saya yang belum sampai di rumah.',
                  opened_at + make_interval(secs => sequence) from fresh, generate_series(1, 4) sequence),
            offers as (
              insert into routing_offer (id, conversation_id, agent_id, queue, offered_at, expires_at, ended_at, outcome)
              select gen_random_uuid(), id, agent_id, 'accounts', opened_at, opened_at + interval '20 seconds', opened_at,
                  'ACCEPTED' from fresh)
            insert into routing_wrap_up (conversation_id, agent_id, queue, weight, began_at, counts_until, finished_at, outcome)
            select id, agent_id, 'accounts', 10, closed_at, closed_at, closed_at, 'solved' from fresh
            """;

    /** A queue of that length in which all came within the last seconds. */
    public void waiting(int count, String topic, String queue, String language) throws SQLException {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(WAITING)) {
            insert.setString(1, topic);
            insert.setString(2, language);
            insert.setInt(3, count);
            insert.setString(4, queue);
            insert.executeUpdate();
            analyze(connection);
        }
    }

    /** That many conversations that this customer once had with this agent. */
    public void past(int count, Person customer, Person agent) throws SQLException {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(PAST)) {
            insert.setInt(1, count);
            insert.setString(2, customer.username());
            insert.setString(3, agent.username());
            insert.executeUpdate();
            analyze(connection);
        }
    }

    /** Offers a second that were made to those who were sown, by the product's own clock; not a number below two. */
    public double offersPerSecond() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select (count(*) - 1) / extract(epoch from max(offered_at) -"
                        + " min(offered_at)) from routing_offer offer where exists (select 1 from conversation_conversation"
                        + " c where c.id = offer.conversation_id and c.customer_name like '" + NAME
                        + " %') having count(*) > 1")) {
            return row.next() ? row.getDouble(1) : Double.NaN;
        }
    }

    /** How many of those who were sown have been offered to somebody. */
    public long offered() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select count(distinct conversation_id) from routing_offer where conversation_id in (" + sown()
                                + ")")) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Nobody who was sown waits any more. */
    public void removeWaiting() throws SQLException {
        remove(sown());
    }

    /** That customer has no past any more. */
    public void removePast(Person customer) throws SQLException {
        remove("select id from conversation_conversation where state = 'CLOSED' and customer_id = (select id from"
                + " identity_person where username = '" + customer.username() + "')");
    }

    private static String sown() {
        return "select id from conversation_conversation where customer_name like '" + NAME + " %'";
    }

    /** The server may hold one of the rows just then, and another in the other order: then it is tried again. */
    private void remove(String conversations) throws SQLException {
        for (var attempt = 1; ; attempt++) {
            try {
                removeAtOnce(conversations);
                return;
            } catch (SQLException cause) {
                if (!DEADLOCK.equals(cause.getSQLState()) || attempt == ATTEMPTS) {
                    throw cause;
                }
            }
        }
    }

    /** From every table that knows conversations, whatever tables there are by now. */
    private void removeAtOnce(String conversations) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("create temporary table gone on commit drop as " + conversations);
            statement.execute("create index on gone (id)");
            for (var table : tablesOfConversations(connection)) {
                statement.execute("delete from " + table + " where conversation_id in (select id from gone)");
            }
            statement.execute("delete from conversation_conversation where id in (select id from gone)");
            connection.commit();
            connection.setAutoCommit(true);
            statement.execute("vacuum analyze");
        }
    }

    private static List<String> tablesOfConversations(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows =
                        statement.executeQuery("select table_name from information_schema.columns where table_schema ="
                                + " 'public' and column_name = 'conversation_id'")) {
            var tables = new ArrayList<String>();
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
            return tables;
        }
    }

    private static void analyze(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("vacuum analyze");
        }
    }
}
