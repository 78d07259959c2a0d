package id.amanchat.bench.journal;

/**
 * What comparing the client's own journal with the database and with the sockets brought to light. Everything but
 * {@code acknowledged} and {@code storedUnacknowledged} must be zero.
 *
 * @param acknowledged messages whose sender had an answer
 * @param lost acknowledged, and not in the database under the sequence that was answered
 * @param doubled one client id in two rows
 * @param unexpected rows that nobody here sent
 * @param gaps sequences missing between the first and the last row of a conversation
 * @param notShown in the database, and never seen by a socket that was open all the while
 * @param shownTwice brought to the same socket more than once
 * @param misordered brought after a later one, or under another sequence than the database's
 * @param storedUnacknowledged in the database though the sender had no answer: allowed, whole or absent
 */
public record Findings(
        long acknowledged,
        long lost,
        long doubled,
        long unexpected,
        long gaps,
        long notShown,
        long shownTwice,
        long misordered,
        long storedUnacknowledged) {

    /** Whether every promise held. */
    public boolean clean() {
        return lost + doubled + unexpected + gaps + notShown + shownTwice + misordered == 0;
    }

    @Override
    public String toString() {
        return ("%d acknowledged: lost %d, doubled %d, unexpected %d, gaps %d; on the sockets not shown %d, shown twice %d,"
                        + " misordered %d; stored without an answer %d")
                .formatted(
                        acknowledged,
                        lost,
                        doubled,
                        unexpected,
                        gaps,
                        notShown,
                        shownTwice,
                        misordered,
                        storedUnacknowledged);
    }
}
