package id.amanchat.bench.journal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The client's own memory of everything it sent and everything its sockets brought, from the first message to the last.
 * Safe for several threads; one listener's arrivals come from one thread in their order.
 */
public final class Journal {
    private final Map<UUID, Sending> sendings = new ConcurrentHashMap<>();
    private final Map<Listener, List<Arrival>> arrivals = new ConcurrentHashMap<>();

    /** Notes a message that is meant to be sent at {@code intendedNanos} of {@link System#nanoTime()}. */
    public Sending sending(String conversation, Side from, long intendedNanos, Watch watch) {
        var sending = new Sending(conversation, from, intendedNanos, watch);
        sendings.put(sending.clientId(), sending);
        return sending;
    }

    /** Notes what a socket brought. Messages that this journal did not send are not its concern. */
    public void arrived(Listener listener, long sequence, UUID clientId) {
        var sending = sendings.get(clientId);
        if (sending != null) {
            var list = arrivals.computeIfAbsent(listener, key -> new ArrayList<>());
            synchronized (list) {
                list.add(new Arrival(sequence, clientId));
            }
            sending.shown(listener.side());
        }
    }

    /** Compares with the rows; {@code before} is the last sequence of each conversation when the journal began. */
    public Findings check(Collection<StoredMessage> rows, Map<String, Long> before) {
        return new JournalCheck(remembered(), rows, arrivalsNow(), before).findings();
    }

    /** Compares without regard to sockets, for when they were cut on purpose. */
    public Findings checkStored(Collection<StoredMessage> rows, Map<String, Long> before) {
        return new JournalCheck(remembered(), rows, Map.of(), before).findings();
    }

    /** What was sent and never answered: a client sends these again, under the same client id. */
    public List<Sending> unanswered() {
        return sendings.values().stream()
                .filter(sending -> sending.remembered().acknowledged().isEmpty())
                .toList();
    }

    /** The conversations that anything was sent in. */
    public Set<String> conversations() {
        return remembered().stream().map(SentMessage::conversation).collect(Collectors.toSet());
    }

    private List<SentMessage> remembered() {
        return sendings.values().stream().map(Sending::remembered).toList();
    }

    private Map<Listener, List<Arrival>> arrivalsNow() {
        var copy = new HashMap<Listener, List<Arrival>>();
        for (var conversation : conversations()) {
            for (var side : Side.values()) {
                var listener = new Listener(conversation, side);
                copy.put(listener, arrivalsOf(listener));
            }
        }
        return copy;
    }

    private List<Arrival> arrivalsOf(Listener listener) {
        var list = arrivals.getOrDefault(listener, List.of());
        synchronized (list) {
            return List.copyOf(list);
        }
    }
}
