package id.amanchat.routing;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** All that can be set of a queue.
 *
 * @param key 1 to 40 of a–z, 0–9 and dashes; never changes
 * @param topic what customers choose; several queues may serve one, by language
 * @param languages those it serves; empty: every one
 * @param promisedSeconds until the first answer; empty: no promise
 * @param weight in tenths of an ordinary chat, 1 to 50
 * @param languageRelaxedAfter seconds after which an agent of another language is better than none; empty: never
 * @param preferredSeconds how long the customer's last agent is asked first
 * @param silentAgentSeconds after which an unanswered chat goes back to the queue; 0: never
 * @param silentCustomerSeconds after which the customer is asked, and closed half of that later; 0: never
 * @param wrapUpSeconds how long the wrap-up counts as work
 * @param closedTextEnglish shown outside the hours; may be empty
 * @param version what was edited; {@link #NEW} for one that is not there yet
 */
public record QueueForm(
        String key,
        String topic,
        String nameEnglish,
        String nameIndonesian,
        boolean active,
        List<SkillNeed> skills,
        Set<String> languages,
        OptionalInt languageRelaxedAfter,
        int priority,
        OptionalInt promisedSeconds,
        int weight,
        boolean pickable,
        int preferredSeconds,
        Optional<Overflow> overflow,
        int silentAgentSeconds,
        int silentCustomerSeconds,
        int wrapUpSeconds,
        boolean tagRequired,
        ZoneId zone,
        String closedTextEnglish,
        String closedTextIndonesian,
        int version) {

    /** The version of a queue that is being made. */
    public static final int NEW = -1;
}
