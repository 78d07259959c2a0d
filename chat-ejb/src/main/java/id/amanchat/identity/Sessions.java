package id.amanchat.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.List;

/** The caller's live sign-ins. What is ended here is gone from pages and sockets within a second. */
@Stateless
@RolesAllowed({Roles.CUSTOMER, Roles.AGENT, Roles.SUPERVISOR, Roles.ADMINISTRATOR, Roles.AUDITOR})
public class Sessions {

    /** All of them, the current one first, then by last act. */
    public List<LiveSession> mine(SessionId current) {
        throw new UnsupportedOperationException("sessions");
    }

    /**
     * Ends one of the caller's others.
     *
     * @return whether there was such a one; somebody else's is as good as none
     * @throws StepUpNeeded without {@link SensitiveAction#SIGN_OUT_OTHERS}
     */
    public boolean signOut(SessionId current, SessionId other) {
        throw new UnsupportedOperationException("sessions");
    }

    /**
     * Ends all of the caller's, the current one too.
     *
     * @return how many
     * @throws StepUpNeeded without {@link SensitiveAction#SIGN_OUT_OTHERS}
     */
    public int signOutEverywhere(SessionId current) {
        throw new UnsupportedOperationException("sessions");
    }
}
