package id.amanchat.bench.journal;

/** Hears of every event of a message, with the time since the moment it was meant to be sent. Called by network threads. */
public interface Watch {
    void acknowledged(Side from, long nanos);

    void shown(Side from, long nanos);

    void failed(String why);
}
