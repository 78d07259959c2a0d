package id.amanchat.guard.internal.book;

import id.amanchat.guard.RuleBookEdited;
import id.amanchat.platform.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;

/** Tells the record what became of the book. */
@ApplicationScoped
public class Telling {

    @Inject
    Event<RuleBookEdited> edited;

    @Inject
    Time time;

    void tell(String what, UUID by, Object subject) {
        edited.fire(new RuleBookEdited(by.toString(), what, subject.toString(), time.now()));
    }
}
