package id.amanchat.trust;

import java.time.OffsetDateTime;

/** One member of staff who writes in a conversation, as its customer may see and check them; see {@link MatchCode}. */
public record AgentBadge(String name, String employeeId, String code, OffsetDateTime until) {

    @Override
    public String toString() {
        return "AgentBadge[" + employeeId + "]";
    }
}
