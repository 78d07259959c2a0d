package id.amanchat.realtime.internal;

import id.amanchat.social.ThreadChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Learns, while the change is being made, whom it concerns: after the commit nobody can be asked any more. */
@ApplicationScoped
public class ThreadWatch {

    @Inject
    private FindingThreadStaff finding;

    @Inject
    private Event<ThreadStaff> concerned;

    void on(@Observes ThreadChanged changed) {
        concerned.fire(new ThreadStaff(changed.id(), finding.of(changed.id())));
    }
}
