package id.amanchat.web.session;

import id.amanchat.platform.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.Optional;

/** Keeps, in the HTTP session, how far somebody has come who is not signed in yet. Each step is a session of its own. */
@ApplicationScoped
public class WayIn {

    private static final String STEP = "amanchat.step";
    private static final String SINCE = "amanchat.stepSince";

    private final Time time;

    @Inject
    public WayIn(Time time) {
        this.time = time;
    }

    /** For the container's proxy. */
    protected WayIn() {
        this(null);
    }

    /** The person came so far. */
    public void reach(HttpServletRequest request, Step step) {
        HttpSession session = PageSession.renewed(request);
        session.setAttribute(STEP, step);
        session.setAttribute(SINCE, time.instant());
    }

    /** The step, when the person stands at one of that kind and did not take too long. */
    public <T extends Step> Optional<T> find(HttpServletRequest request, Class<T> kind) {
        return Optional.ofNullable(request.getSession(false))
                .filter(this::inTime)
                .map(session -> session.getAttribute(STEP))
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    private boolean inTime(HttpSession session) {
        return session.getAttribute(STEP) instanceof Step step
                && session.getAttribute(SINCE) instanceof Instant since
                && time.instant().isBefore(since.plus(step.lasts()));
    }
}
