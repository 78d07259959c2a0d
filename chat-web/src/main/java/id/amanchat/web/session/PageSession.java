package id.amanchat.web.session;

import id.amanchat.identity.SessionEnd;
import id.amanchat.identity.SessionLedger;
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
import java.util.function.Function;

/**
 * Who is signed in, in an HTTP session. It is bound to one sign-in of the {@link SessionLedger}: each lives as long as the
 * other. A session is signed in or on the way there ({@link WayIn}), never both, and has a new id at each step.
 */
@ApplicationScoped
public class PageSession {

    private static final String PERSON = "amanchat.person";
    private static final String SINCE = "amanchat.since";
    private static final String LAST_ACT = "amanchat.lastAct";
    private static final String LAST_TOLD = "amanchat.lastTold";
    private static final String TOKEN = "amanchat.token";
    private static final String END = "amanchat.end";

    /** The ledger need not know of an act more precisely than so. */
    private static final Duration TOLD_EVERY = Duration.ofMinutes(1);

    private static final int TOKEN_BYTES = 32;

    private final Settings settings;

    private final Time time;

    private final SessionLedger ledger;

    private final SecureRandom random = new SecureRandom();

    @Inject
    public PageSession(Settings settings, Time time, SessionLedger ledger) {
        this.settings = settings;
        this.time = time;
        this.ledger = ledger;
    }

    /** For the container's proxy. */
    protected PageSession() {
        this(null, null, null);
    }

    /** Both factors were accepted. */
    public void signIn(HttpServletRequest request, SignedInPerson person) {
        HttpSession session = renewed(request);
        byte[] token = new byte[TOKEN_BYTES];
        random.nextBytes(token);
        Instant now = time.instant();
        session.setAttribute(PERSON, person);
        session.setAttribute(SINCE, now);
        session.setAttribute(LAST_ACT, now);
        session.setAttribute(LAST_TOLD, now);
        session.setAttribute(TOKEN, Base64.getUrlEncoder().withoutPadding().encodeToString(token));
    }

    /** Nothing of the old session stays, neither its id nor what it held, but the invitation that is being followed. */
    static HttpSession renewed(HttpServletRequest request) {
        Optional<String> invitation = read(request, InvitationInHand::findBeforeSignIn);
        signOut(request);
        HttpSession fresh = request.getSession(true);
        invitation.ifPresent(token -> InvitationInHand.keep(request, token));
        return fresh;
    }

    /** Ends the session, with its sockets. */
    public static void signOut(HttpServletRequest request) {
        read(request, session -> {
            end(session, SessionEnd.SIGNED_OUT);
            return Optional.empty();
        });
    }

    /** Ends a session; whoever hears of it learns why from {@link #whyEnded}. */
    static void end(HttpSession session, SessionEnd why) {
        session.setAttribute(END, why);
        session.invalidate();
    }

    /** Why a session is ended just now; the container ends it by itself only when nothing came for long. */
    static SessionEnd whyEnded(HttpSession session) {
        return session.getAttribute(END) instanceof SessionEnd why ? why : SessionEnd.IDLE;
    }

    /** Who is signed in; a session that is over is ended here. */
    public Optional<SignedInPerson> findPerson(HttpServletRequest request) {
        return read(request, session -> {
            Optional<SessionEnd> over = over(session);
            over.ifPresent(why -> end(session, why));
            return over.isPresent() ? Optional.empty() : findPerson(session);
        });
    }

    /** Who is, or was, signed in in that session. */
    static Optional<SignedInPerson> findPerson(HttpSession session) {
        return Optional.ofNullable((SignedInPerson) session.getAttribute(PERSON));
    }

    /** The token that writing requests must carry. */
    public Optional<String> findToken(HttpServletRequest request) {
        return read(request, session -> Optional.ofNullable((String) session.getAttribute(TOKEN)));
    }

    /** The person did something, as opposed to the page by itself. */
    public void act(HttpServletRequest request) {
        read(request, session -> {
            findPerson(session).ifPresent(person -> act(session, person));
            return Optional.empty();
        });
    }

    private void act(HttpSession session, SignedInPerson person) {
        Instant now = time.instant();
        session.setAttribute(LAST_ACT, now);
        if (session.getAttribute(LAST_TOLD) instanceof Instant told && !now.isBefore(told.plus(TOLD_EVERY))) {
            session.setAttribute(LAST_TOLD, now);
            ledger.acted(person.sessionId());
        }
    }

    /** Keeps the language the person chose, as the database does. */
    public void chooseLanguage(HttpServletRequest request, String language) {
        read(request, session -> {
            findPerson(session).ifPresent(person -> session.setAttribute(PERSON, person.choosing(language)));
            return Optional.empty();
        });
    }

    /** Whether somebody is signed in there, and was for too long or too long without an act. */
    Optional<SessionEnd> over(HttpSession session) {
        Instant now = time.instant();
        if (!(session.getAttribute(LAST_ACT) instanceof Instant lastAct)
                || !(session.getAttribute(SINCE) instanceof Instant since)) {
            return Optional.empty();
        }
        if (now.isAfter(since.plus(settings.sessionTime()))) {
            return Optional.of(SessionEnd.TOO_OLD);
        }
        return now.isAfter(lastAct.plus(settings.idleTime())) ? Optional.of(SessionEnd.IDLE) : Optional.empty();
    }

    /** How long the person signed in stays so; looking changes nothing. */
    public Optional<TimeLeft> findTimeLeft(HttpServletRequest request) {
        Instant now = time.instant();
        return read(
                request,
                session -> session.getAttribute(LAST_ACT) instanceof Instant lastAct
                                && session.getAttribute(SINCE) instanceof Instant since
                        ? Optional.of(new TimeLeft(
                                left(now, lastAct, settings.idleTime()), left(now, since, settings.sessionTime())))
                        : Optional.empty());
    }

    private static Duration left(Instant now, Instant from, Duration length) {
        Duration left = Duration.between(now, from.plus(length));
        return left.isNegative() ? Duration.ZERO : left;
    }

    private static <T> Optional<T> read(HttpServletRequest request, Function<HttpSession, Optional<T>> question) {
        HttpSession session = request.getSession(false);
        return session == null ? Optional.empty() : read(session, question);
    }

    /** What the session says; nothing when it is ended at this very moment, by another request or elsewhere. */
    private static <T> Optional<T> read(HttpSession session, Function<HttpSession, Optional<T>> question) {
        try {
            return question.apply(session);
        } catch (IllegalStateException e) {
            if (ended(session)) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /** The container has no other way to ask. */
    private static boolean ended(HttpSession session) {
        try {
            session.getCreationTime();
            return false;
        } catch (IllegalStateException e) {
            return true;
        }
    }
}
