package id.amanchat.trust;

import id.amanchat.identity.Visitor;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;

/**
 * Whether an employee ID and a match code belong to somebody of the bank who serves a conversation right now. For anyone;
 * throttled by address and, for whoever is signed in, by person.
 *
 * <p>The relayed match code: a criminal opens a genuine chat of his own and reads its code to a victim. So a signed-in
 * customer is told yes for their <em>own</em> conversation only, and whoever is not signed in learns only that such a chat
 * is open.
 */
@Stateless
@PermitAll
public class AgentCheck {

    /**
     * Checks both, in any case, with any spaces or dashes.
     *
     * @param employeeId as typed
     * @param matchCode as typed
     */
    public AgentCheckAnswer check(String employeeId, String matchCode, Visitor visitor) {
        throw new UnsupportedOperationException();
    }
}
