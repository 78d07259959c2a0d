package id.amanchat.identity;

import id.amanchat.identity.internal.AdministeringAccess;
import id.amanchat.identity.internal.Caller;
import id.amanchat.identity.internal.DecidingReBinds;
import id.amanchat.identity.internal.DecidingUnlocks;
import id.amanchat.identity.internal.Inviting;
import id.amanchat.identity.internal.MailingReset;
import id.amanchat.identity.internal.StaffDirectory;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * Administering people. Sees no password, key or recovery code of anybody. All but looking, locking and ending
 * one person's sessions needs {@link SensitiveAction#ADMINISTER_PEOPLE}. Whatever changes a person's rights ends that person's pages and sockets
 * within a second.
 */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class Staff {

    @Resource
    private SessionContext context;

    @Inject
    private StaffDirectory directory;

    @Inject
    private Inviting inviting;

    @Inject
    private AdministeringAccess access;

    @Inject
    private MailingReset mailingReset;

    @Inject
    private DecidingReBinds reBinds;

    @Inject
    private DecidingUnlocks unlocks;

    /** People whose name, username or employee ID contains the text, by name; at most {@code limit} after {@code offset}. */
    public List<StaffView> find(String text, int offset, int limit) {
        return directory.find(text, offset, limit, caller());
    }

    /** One person; empty when there is no such one. */
    public Optional<StaffView> find(PersonId person) {
        return directory.find(person, caller());
    }

    /** Whoever waits for a second administrator. */
    public List<StaffView> waitingForApproval() {
        return directory.waitingForApproval(caller());
    }

    /**
     * Creates a person; mails the invitation link (24 hours, once) and answers with the activation code. Agents are created
     * through {@code administration.Recruiting}, which also gives them work.
     */
    public StaffAnswer create(SessionId session, NewStaff newcomer) {
        StaffAnswer answer = inviting.create(caller(), session, newcomer);
        if (!(answer instanceof StaffAnswer.CodeMade)) {
            context.setRollbackOnly();
        }
        return answer;
    }

    /** Invites again whoever did not come in yet: new link, new activation code; the old ones are void. */
    public StaffAnswer inviteAgain(SessionId session, PersonId person) {
        return inviting.again(caller(), session, person);
    }

    /** Lets the person in no more, and out of everything within a second. Not oneself, and not the last administrator. */
    public StaffAnswer lock(PersonId person) {
        return access.lock(caller(), person);
    }

    /** Lets the person in again whom the bank locked; who locked their own access needs {@link #askForUnlock}. */
    public StaffAnswer unlock(SessionId session, PersonId person) {
        return access.unlock(caller(), session, person);
    }

    /** Moves a member of staff to another role; customers stay customers. Not oneself, and not the last administrator. */
    public StaffAnswer changeRole(SessionId session, PersonId person, Role role) {
        return access.changeRole(caller(), session, person, role);
    }

    /** Signs the person out everywhere. */
    public StaffAnswer endSessions(PersonId person) {
        return access.endSessions(caller(), person);
    }

    /**
     * Signs everybody out everywhere, at once and on all servers, but the caller's own session (ASVS V7.4.5). Everybody can
     * sign in again.
     */
    public StaffAnswer endAllSessions(SessionId session) {
        return access.endAllSessions(caller(), session);
    }

    /**
     * Mails the person the link that "forgotten" mails; nobody sees or chooses anything of it (ASVS V6.4.6). Whoever has no
     * second factor gets an invitation link instead, which needs the activation code.
     */
    public StaffAnswer mailPasswordReset(SessionId session, PersonId person) {
        return mailingReset.mail(caller(), session, person);
    }

    /** Asks for a lost factor to be re-bound; a second administrator decides, within seven days. The person is told. */
    public StaffAnswer askForReBind(SessionId session, PersonId person, String reason) {
        return reBinds.ask(caller(), session, person, reason);
    }

    /**
     * Approves: all second factors and recovery codes of the person are void, throttles are cleared, and a new activation
     * code is answered with which the person enrols after the password.
     */
    public StaffAnswer approveReBind(SessionId session, PersonId person) {
        return reBinds.approve(caller(), session, person);
    }

    /** Declines, or withdraws what one asked for oneself. */
    public StaffAnswer declineReBind(SessionId session, PersonId person) {
        return reBinds.decline(caller(), session, person);
    }

    /**
     * Asks for somebody to be let in again who locked their own access ("this was not me", "end chat and lock access"); a
     * second administrator decides, within seven days.
     *
     * @param reason how the person was recognised, in 1 to 250 characters
     */
    public StaffAnswer askForUnlock(SessionId session, PersonId person, String reason) {
        return unlocks.ask(caller(), session, person, reason);
    }

    /** Lets the person in again, as the second administrator. */
    public StaffAnswer approveUnlock(SessionId session, PersonId person) {
        return unlocks.approve(caller(), session, person);
    }

    /** Declines, or withdraws what one asked for oneself. */
    public StaffAnswer declineUnlock(SessionId session, PersonId person) {
        return unlocks.decline(caller(), session, person);
    }

    private PersonId caller() {
        return Caller.of(context);
    }
}
