package id.amanchat.routing;

/** A word of such a list.
 *
 * @param queue for outcomes and tags: the only queue it is for; null: all
 * @param active whether it can still be chosen; what was chosen stays
 */
public record ListEntry(
        String code, String queue, String nameEnglish, String nameIndonesian, int position, boolean active) {}
