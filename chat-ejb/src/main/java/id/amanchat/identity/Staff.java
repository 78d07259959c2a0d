package id.amanchat.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.List;
import java.util.Optional;

/**
 * Administering people. Sees no password, key or recovery code of anybody. All but looking, locking and ending sessions
 * needs {@link SensitiveAction#ADMINISTER_PEOPLE}. Whatever changes a person's rights ends that person's pages and sockets
 * within a second.
 */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class Staff {

    /** People whose name, username or employee ID contains the text, by name; at most {@code limit} after {@code offset}. */
    public List<StaffView> find(String text, int offset, int limit) {
        throw new UnsupportedOperationException("staff");
    }

    /** One person; empty when there is no such one. */
    public Optional<StaffView> find(PersonId person) {
        throw new UnsupportedOperationException("staff");
    }

    /** Whoever waits for a second administrator. */
    public List<StaffView> waitingForApproval() {
        throw new UnsupportedOperationException("staff");
    }

    /** Creates a person; mails the invitation link (24 hours, once) and answers with the activation code. */
    public StaffAnswer create(SessionId session, NewStaff newcomer) {
        throw new UnsupportedOperationException("staff");
    }

    /** Invites again whoever did not come in yet: new link, new activation code; the old ones are void. */
    public StaffAnswer inviteAgain(SessionId session, PersonId person) {
        throw new UnsupportedOperationException("staff");
    }

    public StaffAnswer lock(PersonId person) {
        throw new UnsupportedOperationException("staff");
    }

    public StaffAnswer unlock(SessionId session, PersonId person) {
        throw new UnsupportedOperationException("staff");
    }

    public StaffAnswer changeRole(SessionId session, PersonId person, Role role) {
        throw new UnsupportedOperationException("staff");
    }

    public StaffAnswer endSessions(PersonId person) {
        throw new UnsupportedOperationException("staff");
    }

    /** Asks for a lost factor to be re-bound; a second administrator decides. */
    public StaffAnswer askForReBind(SessionId session, PersonId person, String reason) {
        throw new UnsupportedOperationException("staff");
    }

    /**
     * Approves: all second factors and recovery codes of the person are void, throttles are cleared, and a new activation
     * code is answered with which the person enrols after the password.
     */
    public StaffAnswer approveReBind(SessionId session, PersonId person) {
        throw new UnsupportedOperationException("staff");
    }

    public StaffAnswer declineReBind(SessionId session, PersonId person) {
        throw new UnsupportedOperationException("staff");
    }
}
