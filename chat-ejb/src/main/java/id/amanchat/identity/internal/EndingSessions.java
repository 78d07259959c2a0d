package id.amanchat.identity.internal;

import id.amanchat.identity.PersonId;
import id.amanchat.identity.SessionEnd;
import id.amanchat.identity.SessionId;
import id.amanchat.platform.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Ends sign-ins of a person whose rights or factors changed, in the caller's transaction; pages and sockets go within a
 * second of its commit. A sign-in that is being opened at the same moment waits for it and sees the change.
 */
@ApplicationScoped
public class EndingSessions {

    @Inject
    private PersonStore people;

    @Inject
    private SessionStore sessions;

    @Inject
    private Time time;

    /** One of them; whether it was open. */
    public boolean one(PersonId person, SessionId session, SessionEnd why) {
        people.findHeld(person);
        return sessions.end(session, why, time.now());
    }

    /** All of them; how many there were. */
    public int all(PersonId person, SessionEnd why) {
        people.findHeld(person);
        return sessions.endAll(person, why, time.now());
    }

    /**
     * Everybody's but this one; how many there were. Nobody is held: whoever signs in at the same moment is signed in, as a
     * moment later.
     */
    int everybodys(SessionId kept, SessionEnd why) {
        return sessions.endEverybodys(kept, why, time.now());
    }

    /** All but this one; how many there were. */
    public int others(PersonId person, SessionId kept, SessionEnd why) {
        people.findHeld(person);
        return sessions.endOthers(person, kept, why, time.now());
    }
}
