package id.amanchat.social;

/**
 * Who writes in a thread, as the channel says: nobody has proven to be somebody by it.
 *
 * @param optedOut whether they asked the bank to be quiet
 */
public record ThreadAuthor(String handle, String name, boolean optedOut) {

    @Override
    public String toString() {
        return "ThreadAuthor";
    }
}
