package id.amanchat.web.security;

import id.amanchat.identity.LiveSession;
import id.amanchat.identity.SensitiveAction;
import id.amanchat.identity.SessionId;
import id.amanchat.identity.Sessions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Where the caller is signed in. */
@Named
@RequestScoped
public class SessionsBacking {

    private static final String PLACE = "sessions";

    @Inject
    Sessions sessions;

    @Inject
    StepUpForm stepUpForm;

    @Inject
    Self self;

    @Inject
    Said said;

    @Inject
    Ways ways;

    private List<LiveSession> live;

    public List<LiveSession> getLive() {
        if (live == null) {
            live = sessions.mine(self.session());
        }
        return live;
    }

    public void signOut(SessionId other) {
        stepUpForm
                .act(SensitiveAction.SIGN_OUT_OTHERS, PLACE, session -> sessions.signOut(session, other))
                .ifPresent(was -> {
                    said.tell(PLACE, was ? "security.sessions.done" : "security.sessions.gone");
                    ways.to("security");
                });
    }

    public void signOutEverywhere() {
        stepUpForm
                .act(SensitiveAction.SIGN_OUT_OTHERS, PLACE, sessions::signOutEverywhere)
                .ifPresent(count -> {
                    self.leave();
                    ways.to("sign-in");
                });
    }
}
