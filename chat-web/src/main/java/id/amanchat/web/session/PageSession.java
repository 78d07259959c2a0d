package id.amanchat.web.session;

import id.amanchat.identity.PersonId;
import id.amanchat.identity.SignedInPerson;
import id.amanchat.platform.Settings;
import id.amanchat.platform.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * What an HTTP session says of its person. A session is pending (password accepted, opens nothing) or signed in, never
 * both, and gets a new id at each step.
 */
@ApplicationScoped
public class PageSession {

    private static final String PENDING = "amanchat.pending";
    private static final String PENDING_SINCE = "amanchat.pendingSince";
    private static final String PERSON = "amanchat.person";
    private static final String SINCE = "amanchat.since";
    private static final String LAST_ACT = "amanchat.lastAct";
    private static final String TOKEN = "amanchat.token";

    /** Long enough to find one's phone. */
    private static final Duration PENDING_TIME = Duration.ofMinutes(5);

    private static final int TOKEN_BYTES = 32;

    private final Settings settings;

    private final Time time;

    private final SecureRandom random = new SecureRandom();

    @Inject
    public PageSession(Settings settings, Time time) {
        this.settings = settings;
        this.time = time;
    }

    /** For the container's proxy. */
    protected PageSession() {
        this(null, null);
    }

    /** The password was accepted. */
    public void begin(HttpServletRequest request, PersonId person) {
        HttpSession session = renewed(request);
        session.setAttribute(PENDING, person.value());
        session.setAttribute(PENDING_SINCE, time.instant());
    }

    /** Whose password was accepted; empty when that was too long ago. */
    public Optional<PersonId> findPending(HttpServletRequest request) {
        return findSession(request)
                .filter(session -> session.getAttribute(PENDING_SINCE) instanceof Instant since
                        && time.instant().isBefore(since.plus(PENDING_TIME)))
                .map(session -> new PersonId((UUID) session.getAttribute(PENDING)));
    }

    /** Both were accepted. */
    public void signIn(HttpServletRequest request, SignedInPerson person) {
        HttpSession session = renewed(request);
        byte[] token = new byte[TOKEN_BYTES];
        random.nextBytes(token);
        session.setAttribute(PERSON, person);
        session.setAttribute(SINCE, time.instant());
        session.setAttribute(LAST_ACT, time.instant());
        session.setAttribute(TOKEN, Base64.getUrlEncoder().withoutPadding().encodeToString(token));
    }

    /** Nothing of the old session stays: neither its id nor what it held. */
    private static HttpSession renewed(HttpServletRequest request) {
        signOut(request);
        return request.getSession(true);
    }

    /** Ends the session, with its sockets. */
    public static void signOut(HttpServletRequest request) {
        findSession(request).ifPresent(HttpSession::invalidate);
    }

    /** Who is signed in; a session that is over is ended here. */
    public Optional<SignedInPerson> findPerson(HttpServletRequest request) {
        Optional<HttpSession> session = findSession(request);
        if (session.filter(this::over).isPresent()) {
            signOut(request);
            return Optional.empty();
        }
        return session.flatMap(PageSession::findPerson);
    }

    /** Who is, or was, signed in in that session. */
    static Optional<SignedInPerson> findPerson(HttpSession session) {
        return Optional.ofNullable((SignedInPerson) session.getAttribute(PERSON));
    }

    /** The token that writing requests must carry. */
    public Optional<String> findToken(HttpServletRequest request) {
        return findSession(request).map(session -> (String) session.getAttribute(TOKEN));
    }

    /** The person did something, as opposed to the page by itself. */
    public void act(HttpServletRequest request) {
        findSession(request)
                .filter(session -> session.getAttribute(PERSON) != null)
                .ifPresent(session -> session.setAttribute(LAST_ACT, time.instant()));
    }

    /** Keeps the language the person chose, as the database does. */
    public void chooseLanguage(HttpServletRequest request, String language) {
        findSession(request)
                .filter(session -> session.getAttribute(PERSON) != null)
                .ifPresent(session -> {
                    SignedInPerson person = (SignedInPerson) session.getAttribute(PERSON);
                    session.setAttribute(PERSON, person.choosing(language));
                });
    }

    /** Whether somebody is signed in there, and was for too long or too long without an act. */
    boolean over(HttpSession session) {
        Instant now = time.instant();
        return session.getAttribute(LAST_ACT) instanceof Instant lastAct
                && session.getAttribute(SINCE) instanceof Instant since
                && (now.isAfter(lastAct.plus(settings.idleTime())) || now.isAfter(since.plus(settings.sessionTime())));
    }

    private static Optional<HttpSession> findSession(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false));
    }
}
