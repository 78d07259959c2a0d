package id.amanchat.identity;

import id.amanchat.identity.internal.AskingForReset;
import id.amanchat.identity.internal.Caller;
import id.amanchat.identity.internal.ChangingPassword;
import id.amanchat.identity.internal.PasswordVerdicts;
import id.amanchat.identity.internal.Person;
import id.amanchat.identity.internal.PersonStore;
import id.amanchat.identity.internal.ResettingPassword;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** New passwords: judged, changed, and set again when forgotten. */
@Stateless
@PermitAll
public class Passwords {

    @Resource
    private SessionContext context;

    @Inject
    private PersonStore people;

    @Inject
    private PasswordVerdicts verdicts;

    @Inject
    private ChangingPassword changing;

    @Inject
    private AskingForReset asking;

    @Inject
    private ResettingPassword resetting;

    /**
     * What is to be said of a password for the caller, or for nobody in particular when nobody is signed in. Stores nothing.
     */
    public PasswordVerdict judge(String password) {
        return verdicts.judge(
                password,
                PersonId.parse(context.getCallerPrincipal().getName())
                        .flatMap(people::find)
                        .map(Person::passwordOwner)
                        .orElse(PasswordOwner.NOBODY));
    }

    /** What is to be said of a password for somebody who is not there yet. Stores nothing. */
    public PasswordVerdict judge(String password, PasswordOwner owner) {
        return verdicts.judge(password, owner);
    }

    /**
     * Changes the caller's password, ends the caller's other sessions, tells the person by mail.
     *
     * @throws StepUpNeeded without {@link SensitiveAction#CHANGE_PASSWORD}, once everything else is right
     */
    @RolesAllowed({Roles.CUSTOMER, Roles.AGENT, Roles.SUPERVISOR, Roles.ADMINISTRATOR, Roles.AUDITOR})
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public PasswordChange change(SessionId session, String current, String fresh, Visitor visitor) {
        return changing.change(Caller.of(context), session, current, fresh, visitor);
    }

    /**
     * Mails a link, good for 30 minutes and once, to whoever has that username; looks the same and takes as long for nobody.
     * Whoever has no second factor (yet, or because it was voided) is invited again instead: the link then needs the
     * activation code.
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void forgotten(String username, Visitor visitor) {
        if (!asking.ask(username, visitor)) {
            asking.ask(username, visitor);
        }
    }

    /** The question for the passkeys of the person of that link: JSON; for a link that is over, one that no passkey answers. */
    public String passkeyQuestion(String token) {
        return resetting.passkeyQuestion(token);
    }

    /** Sets a new password with the mailed link <em>and</em> a second factor, ends all sessions, tells the person by mail. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public PasswordChange reset(String token, Proof proof, String fresh, Visitor visitor) {
        return resetting.reset(token, proof, fresh, visitor);
    }
}
