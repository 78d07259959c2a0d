package id.amanchat.identity.internal;

import id.amanchat.identity.ActivityKind;
import id.amanchat.identity.PersonId;
import id.amanchat.identity.SensitiveAction;
import id.amanchat.identity.SessionId;
import id.amanchat.identity.StepUpNeeded;
import id.amanchat.identity.Visitor;
import id.amanchat.platform.Time;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.OffsetDateTime;

/** Grants of single actions. For doors whose caller is not the person's own name; others ask {@code StepUp}. */
@Stateless
@PermitAll
public class Grants {

    static final Duration LIFE = Duration.ofMinutes(2);

    @Inject
    private GrantStore grants;

    @Inject
    private LiveSessions sessions;

    @Inject
    private Happenings happenings;

    @Inject
    private Time time;

    /** The person gave the second factor for it, in that session. */
    public void grant(PersonId person, SessionId session, SensitiveAction action, Visitor visitor) {
        GrantKey key = new GrantKey(session, action);
        grants.find(key)
                .ifPresentOrElse(grant -> grant.renew(time.now()), () -> grants.add(new Grant(key, time.now())));
        tell(person, visitor);
    }

    /** The person gave the second factor again. */
    public void tell(PersonId person, Visitor visitor) {
        happenings.tell(ActivityKind.STEP_UP, person, person, visitor);
    }

    public boolean granted(PersonId person, SessionId session, SensitiveAction action) {
        return sessions.is(person, session)
                && grants.find(new GrantKey(session, action))
                        .filter(grant -> grant.since(earliest()))
                        .isPresent();
    }

    /**
     * Uses it up, in the caller's transaction.
     *
     * @throws StepUpNeeded when there is none
     */
    public void require(PersonId person, SessionId session, SensitiveAction action) {
        if (!sessions.is(person, session) || !grants.use(new GrantKey(session, action), earliest())) {
            throw new StepUpNeeded(action);
        }
    }

    private OffsetDateTime earliest() {
        return time.now().minus(LIFE);
    }
}
