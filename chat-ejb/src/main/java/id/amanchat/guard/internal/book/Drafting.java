package id.amanchat.guard.internal.book;

import id.amanchat.guard.internal.RuleBook;
import id.amanchat.platform.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** Draws the next version of the book. Needs a transaction that holds the book. */
@ApplicationScoped
public class Drafting {

    @Inject
    RuleBookStore store;

    @Inject
    Library library;

    @Inject
    Event<BookDrawn> drawn;

    @Inject
    Time time;

    /** In force on every node within a second of the commit. */
    int draw(BookHead head, Wish wish, Optional<UUID> approvedBy, Deviations deviations) {
        int number = head.next();
        store.add(new DrawnVersion(number, time.now(), wish, approvedBy, deviations.clauses()));
        RuleBook book = library.draw(number, deviations);
        drawn.fire(new BookDrawn(book));
        return number;
    }
}
