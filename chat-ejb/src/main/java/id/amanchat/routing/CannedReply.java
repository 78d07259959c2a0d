package id.amanchat.routing;

import java.util.UUID;

/** A reply written beforehand.
 *
 * @param id null for a new one
 * @param queue with scope QUEUE; null otherwise
 * @param shortcut what is typed after the slash: a–z, 0–9 and dashes, 1 to 40
 * @param textEnglish with variables in braces: {customer}, {agent}, {employeeId}, {bank}, {topic}; {customer|there} says
 *     what stands when it is missing
 * @param version what was edited; a later one in the database wins
 */
public record CannedReply(
        UUID id,
        CannedScope scope,
        String queue,
        String shortcut,
        String title,
        String textEnglish,
        String textIndonesian,
        int version) {

    @Override
    public String toString() {
        return "CannedReply[" + id + "]";
    }
}
