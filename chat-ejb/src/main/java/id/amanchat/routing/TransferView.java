package id.amanchat.routing;

/** A conversation on its way to somebody else.
 *
 * @param mine whether the caller hands it on; otherwise it comes to the caller
 * @param toName the colleague's or the queue's name (English; for a queue see queue)
 * @param joined for a warm one: the receiver is in the room
 */
public record TransferView(
        boolean mine, boolean warm, String fromName, String toName, String queue, String note, boolean joined) {

    @Override
    public String toString() {
        return "TransferView[warm=" + warm + "]";
    }
}
