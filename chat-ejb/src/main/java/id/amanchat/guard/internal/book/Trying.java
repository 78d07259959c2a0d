package id.amanchat.guard.internal.book;

import id.amanchat.guard.internal.Examiner;
import id.amanchat.guard.internal.RuleBook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** The guard as it is, or as it would be with a change that waits; nothing acts by it. */
@ApplicationScoped
public class Trying {

    @Inject
    RuleBookStore store;

    @Inject
    Library library;

    @Inject
    Deciding deciding;

    @Inject
    InForce inForce;

    /** A change that does not wait any more changes nothing. */
    public Examiner examiner(Optional<UUID> change) {
        int number = store.inForce();
        Deviations deviations = change.flatMap(deciding::with).orElseGet(() -> library.get(number));
        RuleBook book = library.draw(number, deviations);
        return inForce.by(book);
    }
}
