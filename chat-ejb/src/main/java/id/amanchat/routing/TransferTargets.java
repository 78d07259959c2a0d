package id.amanchat.routing;

import id.amanchat.identity.PersonId;
import java.util.List;

/** To whom a conversation can be handed now.
 *
 * @param agents who is online and connected, the caller left out; with room or not
 */
public record TransferTargets(List<AgentTarget> agents, List<QueueCount> queues) {

    /** A colleague; {@code free} in tenths of a chat. */
    public record AgentTarget(PersonId person, String name, String employeeId, int free, boolean fits) {}
}
