package id.amanchat.bench.journal;

import java.util.HashSet;
import java.util.List;

/** Adds up, socket by socket, what was shown against what is stored. Not safe for several threads. */
final class SocketsView {
    private final Stored stored;
    private long notShown;
    private long shownTwice;
    private long misordered;

    SocketsView(Stored stored) {
        this.stored = stored;
    }

    void look(Listener listener, List<Arrival> arrivals) {
        var rows = stored.of(listener.conversation());
        var seen = new HashSet<Long>();
        var last = Long.MIN_VALUE;
        for (var arrival : arrivals) {
            if (!seen.add(arrival.sequence())) {
                shownTwice++;
            } else if (arrival.sequence() < last || !arrival.clientId().equals(rows.get(arrival.sequence()))) {
                misordered++;
            }
            last = Math.max(last, arrival.sequence());
        }
        notShown += rows.keySet().stream()
                .filter(sequence -> !seen.contains(sequence))
                .count();
    }

    long notShown() {
        return notShown;
    }

    long shownTwice() {
        return shownTwice;
    }

    long misordered() {
        return misordered;
    }
}
