package id.amanchat.web.guard;

import id.amanchat.administration.GuardBook;
import id.amanchat.guard.AlarmCount;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What people said the guard saw wrongly. */
@Named
@RequestScoped
public class GuardAlarmsBacking {

    @Inject
    GuardBook book;

    private List<AlarmCount> counts;

    public List<AlarmCount> getCounts() {
        if (counts == null) {
            counts = book.falseAlarms();
        }
        return counts;
    }
}
