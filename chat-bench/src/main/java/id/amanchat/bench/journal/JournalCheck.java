package id.amanchat.bench.journal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Holds the senders' memory against the database's rows, and the rows against what each socket brought. Rows up to
 * {@code before} in a conversation, which the load did not send, are nobody's concern.
 */
public final class JournalCheck {
    private final Collection<SentMessage> sent;
    private final Stored stored;
    private final Map<Listener, List<Arrival>> arrivals;

    public JournalCheck(
            Collection<SentMessage> sent,
            Collection<StoredMessage> rows,
            Map<Listener, List<Arrival>> arrivals,
            Map<String, Long> before) {
        this.sent = sent;
        this.stored = new Stored(rows, before);
        this.arrivals = arrivals;
    }

    public Findings findings() {
        var senders = new SendersView(sent, stored);
        var sockets = new SocketsView(stored);
        arrivals.forEach(sockets::look);
        return new Findings(
                senders.acknowledged(),
                senders.lost(),
                stored.doubled(),
                stored.notAmong(clientIds()),
                stored.gaps(),
                sockets.notShown(),
                sockets.shownTwice(),
                sockets.misordered(),
                senders.storedUnacknowledged());
    }

    private Set<UUID> clientIds() {
        return sent.stream().map(SentMessage::clientId).collect(Collectors.toSet());
    }
}
