package id.amanchat.bench.load;

import id.amanchat.bench.journal.Sending;

/** One conversation between two people that are connected, whatever carries it. */
public interface Talk {
    String conversation();

    /** Sends for the side that the message is from, and tells it what became of it. Never waits. */
    void send(Sending sending, String text);
}
