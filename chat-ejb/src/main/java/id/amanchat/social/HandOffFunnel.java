package id.amanchat.social;

/**
 * What became of invitations into a safe chat: of those whose link went out in the period, how many came so far.
 *
 * @param served an agent has opened the safe chat
 */
public record HandOffFunnel(long invited, long opened, long signedIn, long served) {

    /** So many of a hundred invited; 0 when nobody was. */
    public int percent(long ofThem) {
        return invited == 0 ? 0 : (int) (100 * ofThem / invited);
    }
}
