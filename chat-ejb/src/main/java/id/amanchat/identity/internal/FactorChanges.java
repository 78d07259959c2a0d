package id.amanchat.identity.internal;

import id.amanchat.identity.ActivityKind;
import id.amanchat.identity.FactorAnswer;
import id.amanchat.identity.PersonId;
import id.amanchat.identity.SensitiveAction;
import id.amanchat.identity.SessionEnd;
import id.amanchat.identity.SessionId;
import id.amanchat.identity.Visitor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What every change of a person's own factors has around it (NIST SP 800-63B-4 section 4.6). Needs a transaction. */
@ApplicationScoped
public class FactorChanges {

    @Inject
    private PersonStore people;

    @Inject
    private Grants grants;

    @Inject
    private EndingSessions ending;

    @Inject
    private Throttle throttle;

    @Inject
    private Happenings happenings;

    @Inject
    private Letters letters;

    /** Uses the grant up; changes of one person go one after the other, so that no two each leave the other's factor last. */
    public void begin(PersonId person, SessionId session, SensitiveAction action) {
        people.findHeld(person);
        grants.require(person, session, action);
    }

    /** A secret was made anew: what was tried at the old one is forgotten. */
    public void madeAnew(PersonId person, SecretKind kind) {
        throttle.forget(person, kind);
    }

    /** It is done: the person is told, and whoever else was signed in as them is no more. */
    public FactorAnswer done(PersonId person, SessionId session, ActivityKind what, Visitor visitor) {
        ending.others(person, session, SessionEnd.PERSON_CHANGED);
        happenings.tell(what, person, person, visitor);
        letters.tell(person, what, visitor);
        return FactorAnswer.DONE;
    }

    /** Nothing secret changed. */
    public void renamed(PersonId person) {
        happenings.tell(ActivityKind.PASSKEY_RENAMED, person, person, null);
    }
}
