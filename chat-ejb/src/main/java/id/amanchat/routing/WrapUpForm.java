package id.amanchat.routing;

import java.util.List;
import java.util.Set;

/** What to fill in when a conversation is over.
 *
 * @param tagRequired whether at least one tag must be given
 * @param given tags given already
 */
public record WrapUpForm(
        WrapUpView wrapUp, List<Reason> outcomes, List<Reason> tags, boolean tagRequired, Set<String> given) {}
