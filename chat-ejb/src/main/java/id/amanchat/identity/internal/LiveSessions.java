package id.amanchat.identity.internal;

import id.amanchat.identity.PersonId;
import id.amanchat.identity.SessionId;
import id.amanchat.platform.Settings;
import id.amanchat.platform.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Sign-ins that are open, and whose time is not over. */
@ApplicationScoped
public class LiveSessions {

    @Inject
    private SessionStore sessions;

    @Inject
    private Settings settings;

    @Inject
    private Time time;

    /** By last act, the latest first. */
    public List<PersonSession> of(PersonId person) {
        return sessions.live(
                person, time.now().minus(settings.idleTime()), time.now().minus(settings.sessionTime()));
    }

    public boolean is(PersonId person, SessionId session) {
        return of(person).stream().anyMatch(each -> each.id().equals(session));
    }
}
