package id.amanchat.identity.internal;

import id.amanchat.identity.ActivityKind;
import id.amanchat.identity.PersonId;
import id.amanchat.identity.SensitiveAction;
import id.amanchat.identity.SessionEnd;
import id.amanchat.identity.SessionId;
import id.amanchat.identity.Visitor;
import id.amanchat.platform.Time;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Puts a new password in the place of the old one, once all is checked and hashed: one short transaction. */
@Stateless
@PermitAll
public class SettingPassword {

    @Inject
    private PersonStore people;

    @Inject
    private Links links;

    @Inject
    private Grants grants;

    @Inject
    private Throttle throttle;

    @Inject
    private EndingSessions ending;

    @Inject
    private Happenings happenings;

    @Inject
    private Letters letters;

    @Inject
    private Time time;

    /**
     * The person changes it, in that session, which goes on.
     *
     * @throws id.amanchat.identity.StepUpNeeded when the second factor was not given for it
     */
    public void change(PersonId id, SessionId session, String hash, Visitor visitor) {
        grants.require(id, session, SensitiveAction.CHANGE_PASSWORD);
        set(people.findHeld(id).orElseThrow(), hash);
        ending.others(id, session, SessionEnd.PERSON_CHANGED);
        tell(ActivityKind.PASSWORD_CHANGED, id, visitor);
    }

    /** The person forgot it and proved by link and second factor who they are; false when the link was used meanwhile. */
    public boolean reset(PersonId id, String token, String hash, Visitor visitor) {
        Person person = people.findHeld(id).orElseThrow();
        if (person.locked() || !links.use(LinkKind.RESET, token, id)) {
            return false;
        }
        set(person, hash);
        ending.all(id, SessionEnd.PERSON_CHANGED);
        tell(ActivityKind.PASSWORD_RESET, id, visitor);
        return true;
    }

    private void set(Person person, String hash) {
        person.setPassword(hash, time.now());
        throttle.forget(person.id(), SecretKind.PASSWORD);
        links.voidAll(LinkKind.RESET, person.id());
    }

    private void tell(ActivityKind kind, PersonId person, Visitor visitor) {
        happenings.tell(kind, person, person, visitor);
        letters.tell(person, kind, visitor);
    }
}
