package id.amanchat.bench.journal;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** The journal that is open just now: sockets outlive the loads that they serve. Safe for several threads. */
public final class OpenJournal {
    private final Map<String, LongAdder> cuts = new ConcurrentHashMap<>();
    private volatile Journal journal = new Journal();

    public void open(Journal fresh) {
        journal = fresh;
    }

    /** A socket ended that nobody here had closed. */
    public void cut(String why) {
        cuts.computeIfAbsent(why, key -> new LongAdder()).increment();
    }

    /** How many sockets have been cut since the last time this was asked, by reason. */
    public Map<String, Long> takeCuts() {
        var taken = new TreeMap<String, Long>();
        for (var why : List.copyOf(cuts.keySet())) {
            taken.put(why, cuts.remove(why).sum());
        }
        return taken;
    }

    public void arrived(Listener listener, long sequence, UUID clientId) {
        journal.arrived(listener, sequence, clientId);
    }
}
