package id.amanchat.routing;

import java.util.Map;

/** What came of saving something that an administrator, or an agent, edits.
 *
 * <p>Field names are the record's components; reasons are keys of words, e.g. {@code too-long}, {@code taken}, {@code loop}.
 */
public sealed interface Saved {

    /** It acts at once, on every node. */
    record Done() implements Saved {}

    /** Each refused field with its reason; nothing was saved. */
    record Refused(Map<String, String> fields) implements Saved {}

    /** Somebody else saved it meanwhile: look again. */
    record Stale() implements Saved {}

    record NotFound() implements Saved {}
}
