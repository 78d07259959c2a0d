package id.amanchat.guard;

import id.amanchat.guard.internal.book.CountingAlarms;
import id.amanchat.platform.SystemRole;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Counts what people say the guard saw wrongly, by rule and version of the book; keeps no text. */
@Stateless
@RolesAllowed(SystemRole.NAME)
public class FalseAlarms {

    @Inject
    private CountingAlarms counting;

    /**
     * Counts one, once for each person, rule and message.
     *
     * @return false when there is no such rule
     */
    public boolean report(FalseAlarm alarm) {
        return counting.count(alarm);
    }

    /** How often, by rule and version, the most frequent first. */
    public List<AlarmCount> counts() {
        return counting.counts();
    }
}
