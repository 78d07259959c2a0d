package id.amanchat.guard.internal.book;

import id.amanchat.guard.AlarmCount;
import id.amanchat.guard.FalseAlarm;
import id.amanchat.guard.internal.Examiner;
import id.amanchat.platform.Figures;
import id.amanchat.platform.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Counts false alarms. Needs a transaction. */
@ApplicationScoped
public class CountingAlarms {

    /** The warning as a whole is no rule's, and can be wrong all the same. */
    private static final String SCAM = "scam";

    @Inject
    AlarmStore alarms;

    @Inject
    RuleBookStore books;

    @Inject
    Figures figures;

    @Inject
    Time time;

    /** The book is held, so that two taps at once count once. */
    public boolean count(FalseAlarm alarm) {
        if (!known(alarm.rule())) {
            return false;
        }
        int version = books.locked().inForce();
        if (!alarms.has(alarm)) {
            alarms.add(new AlarmEntry(alarm, version, time.now()));
            figures.count("amanchat.guard.false-alarms");
        }
        return true;
    }

    private static boolean known(String rule) {
        return SCAM.equals(rule)
                || Examiner.all().stream().anyMatch(each -> each.name().equals(rule));
    }

    public List<AlarmCount> counts() {
        return alarms.counts();
    }
}
