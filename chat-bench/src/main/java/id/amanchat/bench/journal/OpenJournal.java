package id.amanchat.bench.journal;

import java.util.UUID;

/** The journal that is open just now: sockets outlive the loads that they serve. Safe for several threads. */
public final class OpenJournal {
    private volatile Journal journal = new Journal();

    public void open(Journal fresh) {
        journal = fresh;
    }

    public void arrived(Listener listener, long sequence, UUID clientId) {
        journal.arrived(listener, sequence, clientId);
    }
}
