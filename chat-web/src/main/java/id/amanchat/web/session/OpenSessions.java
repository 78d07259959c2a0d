package id.amanchat.web.session;

import id.amanchat.identity.SessionEnd;
import id.amanchat.identity.SessionId;
import id.amanchat.identity.SessionLedger;
import id.amanchat.identity.SignedInPerson;
import id.amanchat.platform.Time;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The HTTP sessions of this node, held to the ledger: what ends there ends here, and the other way round. */
@ApplicationScoped
public class OpenSessions {

    private static final Logger LOG = LoggerFactory.getLogger(OpenSessions.class);

    /** An end is written a moment before it is committed, and by another node's clock. */
    private static final Duration OVERLAP = Duration.ofMinutes(1);

    private final PageSession pageSession;

    private final SessionLedger ledger;

    private final Time time;

    private final Map<String, HttpSession> sessions = new ConcurrentHashMap<>();

    /** When the ledger answered last; what ended while it could not be asked is asked for later. */
    private volatile Instant answered;

    @Inject
    public OpenSessions(PageSession pageSession, SessionLedger ledger, Time time) {
        this.pageSession = pageSession;
        this.ledger = ledger;
        this.time = time;
        this.answered = time == null ? null : time.instant();
    }

    /** For the container's proxy. */
    protected OpenSessions() {
        this(null, null, null);
    }

    void opened(HttpSession session) {
        sessions.put(session.getId(), session);
    }

    /** To be told of every end, while the session still knows whose it was. */
    void closed(HttpSession session) {
        sessions.remove(session.getId());
        SessionEnd why = PageSession.whyEnded(session);
        // What the ledger itself ended it knows better.
        if (why != SessionEnd.SIGNED_OUT_ELSEWHERE) {
            PageSession.findPerson(session).ifPresent(person -> tell(person, why));
        }
    }

    /** Whoever signs out is signed out, whatever the database says. */
    private void tell(SignedInPerson person, SessionEnd why) {
        try {
            ledger.ended(person.sessionId(), why);
        } catch (EJBException e) {
            LOG.warn("The end of a session could not be written down; it will count as idle", e);
        }
    }

    /** Ends those that are too old, or in which nobody did anything for too long. */
    void endThoseOver() {
        endWhere(pageSession::over);
    }

    /** Ends those that were ended elsewhere: by signing out from another page, by a change of rights, on another node. */
    void endThoseEndedElsewhere() {
        Instant now = time.instant();
        try {
            Set<SessionId> ended = ledger.endedSince(answered.minus(OVERLAP));
            answered = now;
            if (!ended.isEmpty()) {
                endWhere(session -> PageSession.findPerson(session)
                        .filter(person -> ended.contains(person.sessionId()))
                        .map(person -> SessionEnd.SIGNED_OUT_ELSEWHERE));
            }
        } catch (EJBException e) {
            LOG.warn("The ledger of sessions cannot be asked; it will be asked again", e);
        }
    }

    private void endWhere(Function<HttpSession, Optional<SessionEnd>> rule) {
        sessions.values().forEach(session -> {
            try {
                rule.apply(session).ifPresent(why -> PageSession.end(session, why));
            } catch (IllegalStateException e) {
                // Ended by somebody else meanwhile.
                sessions.values().remove(session);
            }
        });
    }
}
