package id.amanchat.routing.internal;

import id.amanchat.platform.Time;
import id.amanchat.routing.RuleEdited;
import id.amanchat.routing.RulesChanged;
import id.amanchat.routing.Saved;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Tells of what was edited: the record, and whoever works by the rules. */
@ApplicationScoped
public class Edits {

    @Inject
    private Event<RuleEdited> edited;

    @Inject
    private Event<RulesChanged> rulesChanged;

    @Inject
    private Time time;

    /** Routing may go another way from now on. */
    public Saved ruled(String actor, String what, String subject) {
        rulesChanged.fire(new RulesChanged());
        return noted(actor, what, subject);
    }

    /** For the record only. */
    public Saved noted(String actor, String what, String subject) {
        edited.fire(new RuleEdited(actor, what, subject, time.now()));
        return new Saved.Done();
    }
}
