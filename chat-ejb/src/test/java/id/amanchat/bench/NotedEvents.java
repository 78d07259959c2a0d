package id.amanchat.bench;

import id.amanchat.platform.AuditableEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What the record would hold: events whose transaction was committed. */
@ApplicationScoped
public class NotedEvents {

    private final List<AuditableEvent> events = new CopyOnWriteArrayList<>();

    void note(@Observes(during = TransactionPhase.AFTER_SUCCESS) AuditableEvent event) {
        events.add(event);
    }

    public List<AuditableEvent> all() {
        return List.copyOf(events);
    }

    /** The constant names of what happened, in order. */
    public List<String> what() {
        return events.stream().map(AuditableEvent::what).toList();
    }

    void startOver() {
        events.clear();
    }
}
