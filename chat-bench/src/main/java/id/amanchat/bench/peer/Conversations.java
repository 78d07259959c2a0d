package id.amanchat.bench.peer;

import id.amanchat.bench.journal.Listener;
import id.amanchat.bench.journal.Side;
import java.util.UUID;

/** XMPP knows accounts, not conversations: the message's id says which conversation it belongs to. */
final class Conversations {
    private static final String BETWEEN = "/";

    private Conversations() {}

    static String id(String conversation, UUID clientId) {
        return conversation + BETWEEN + clientId;
    }

    static Listener listener(String id, Side side) {
        return new Listener(id.substring(0, id.indexOf(BETWEEN)), side);
    }

    static UUID clientId(String id) {
        return UUID.fromString(id.substring(id.indexOf(BETWEEN) + 1));
    }
}
