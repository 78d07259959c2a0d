package id.amanchat.web.sign;

import id.amanchat.platform.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Keeps a {@link Note} in the session until the person has seen it, so that a reload loses nothing; and no longer, in the
 * memory of this node only.
 */
@ApplicationScoped
public class Notes {

    private static final String NOTE = "amanchat.note";
    private static final String SINCE = "amanchat.noteSince";

    /** Long enough to find pen and paper. */
    private static final Duration KEPT = Duration.ofMinutes(15);

    private final Time time;

    @Inject
    public Notes(Time time) {
        this.time = time;
    }

    /** For the container's proxy. */
    protected Notes() {
        this(null);
    }

    /** Keeps it in place of any other. Without a session there is nobody to show it to. */
    public void keep(HttpServletRequest request, Note note) {
        findSession(request).ifPresent(session -> {
            session.setAttribute(NOTE, note);
            session.setAttribute(SINCE, time.instant());
        });
    }

    /** The note, if there is one of that kind. */
    public <T extends Note> Optional<T> find(HttpServletRequest request, Class<T> kind) {
        return findSession(request)
                .filter(session -> session.getAttribute(SINCE) instanceof Instant since
                        && time.instant().isBefore(since.plus(KEPT)))
                .map(session -> session.getAttribute(NOTE))
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    /** The person has seen it. */
    public void drop(HttpServletRequest request) {
        findSession(request).ifPresent(session -> session.removeAttribute(NOTE));
    }

    private static Optional<HttpSession> findSession(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false));
    }
}
