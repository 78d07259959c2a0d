package id.amanchat.social;

/**
 * A reply as somebody wrote it.
 *
 * @param invite whether a link into a safe chat goes with it
 * @param privately whether it goes to the author of a public thread alone; only with an invitation
 */
public record NewReply(String text, boolean invite, boolean privately) {

    @Override
    public String toString() {
        return "NewReply";
    }
}
