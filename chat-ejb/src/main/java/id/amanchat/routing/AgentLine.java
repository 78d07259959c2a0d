package id.amanchat.routing;

import id.amanchat.identity.PersonId;
import java.time.OffsetDateTime;
import java.util.Optional;

/** An agent on the supervisors' board.
 *
 * @param load in tenths of a chat, of {@code capacity * 10}
 * @param connected whether a device is connected now
 */
public record AgentLine(
        PersonId person,
        String name,
        String employeeId,
        Availability availability,
        Optional<String> reason,
        OffsetDateTime since,
        boolean connected,
        int load,
        int capacity,
        int chats) {}
