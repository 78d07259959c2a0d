package id.amanchat.identity;

import id.amanchat.identity.internal.Caller;
import id.amanchat.identity.internal.EndingSessions;
import id.amanchat.identity.internal.Grants;
import id.amanchat.identity.internal.Happenings;
import id.amanchat.identity.internal.LiveSessions;
import id.amanchat.identity.internal.PersonSession;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The caller's live sign-ins. What is ended here is gone from pages and sockets within a second. */
@Stateless
@RolesAllowed({Roles.CUSTOMER, Roles.AGENT, Roles.SUPERVISOR, Roles.ADMINISTRATOR, Roles.AUDITOR})
public class Sessions {

    @Resource
    private SessionContext context;

    @Inject
    private LiveSessions live;

    @Inject
    private EndingSessions ending;

    @Inject
    private Grants grants;

    @Inject
    private Happenings happenings;

    /** All of them, the current one first, then by last act. */
    public List<LiveSession> mine(SessionId current) {
        return live.of(Caller.of(context)).stream()
                .map(session -> session.seenFrom(current))
                .sorted(Comparator.comparing(LiveSession::current).reversed())
                .toList();
    }

    /** How the caller proved to be themselves for the sign-in in which they acted last; empty when that is not known. */
    public Optional<Proven> findProof() {
        return live.of(Caller.of(context)).stream().findFirst().flatMap(PersonSession::proven);
    }

    /**
     * Ends one of the caller's others.
     *
     * @return whether there was such a one; somebody else's is as good as none
     * @throws StepUpNeeded without {@link SensitiveAction#SIGN_OUT_OTHERS}
     */
    public boolean signOut(SessionId current, SessionId other) {
        PersonId caller = Caller.of(context);
        if (!live.is(caller, other)) {
            return false;
        }
        grants.require(caller, current, SensitiveAction.SIGN_OUT_OTHERS);
        boolean ended = ending.one(caller, other, SessionEnd.SIGNED_OUT_ELSEWHERE);
        happenings.tell(ActivityKind.SESSION_ENDED, caller, caller, null);
        return ended;
    }

    /**
     * Ends all of the caller's, the current one too.
     *
     * @return how many
     * @throws StepUpNeeded without {@link SensitiveAction#SIGN_OUT_OTHERS}
     */
    public int signOutEverywhere(SessionId current) {
        PersonId caller = Caller.of(context);
        grants.require(caller, current, SensitiveAction.SIGN_OUT_OTHERS);
        int ended = ending.all(caller, SessionEnd.SIGNED_OUT_ELSEWHERE);
        happenings.tell(ActivityKind.SESSION_ENDED, caller, caller, null);
        return ended;
    }
}
