package id.amanchat.guard.internal.book;

import id.amanchat.guard.BookAnswer;
import id.amanchat.guard.BookChange;
import id.amanchat.platform.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/** Decides about what would loosen the book, with four eyes. Needs a transaction. */
@ApplicationScoped
public class Deciding {

    @Inject
    RuleBookStore store;

    @Inject
    Library library;

    @Inject
    Drafting drafting;

    @Inject
    Telling telling;

    @Inject
    Time time;

    public List<BookChange> waiting() {
        Deviations now = library.get(store.inForce());
        return store.waiting(earliest()).stream()
                .map(change -> change.view(now.differences(now.with(change.clauses()))))
                .toList();
    }

    public BookAnswer approve(UUID by, int seen, UUID id) {
        BookHead head = store.locked();
        Optional<WaitingEntry> found = store.findWaiting(id, earliest());
        if (found.isEmpty()) {
            return new BookAnswer.NotFound();
        }
        if (found.get().askedBy(by)) {
            return new BookAnswer.NotByYourself();
        }
        // Whoever approves has seen what it changes; by another book it changes something else.
        if (head.inForce() != seen) {
            return new BookAnswer.Overtaken();
        }
        found.get().decide(true, by, time.now());
        Deviations loosened = library.get(seen).with(found.get().clauses());
        int number = drafting.draw(head, found.get().wish(), Optional.of(by), loosened);
        telling.tell("RULE_BOOK_LOOSENED", by, number);
        return new BookAnswer.Done(OptionalInt.of(number), false);
    }

    /** Also for whoever asked, who may think better of it. */
    public BookAnswer decline(UUID by, UUID id) {
        store.locked();
        Optional<WaitingEntry> found = store.findWaiting(id, earliest());
        if (found.isEmpty()) {
            return new BookAnswer.NotFound();
        }
        found.get().decide(false, by, time.now());
        String what = found.get().askedBy(by) ? "RULE_BOOK_LOOSENING_WITHDRAWN" : "RULE_BOOK_LOOSENING_DECLINED";
        telling.tell(what, by, id);
        return new BookAnswer.Done(OptionalInt.empty(), false);
    }

    /** The book as it would be with this change. */
    public Optional<Deviations> with(UUID change) {
        Deviations now = library.get(store.inForce());
        return store.findWaiting(change, earliest()).map(found -> now.with(found.clauses()));
    }

    private OffsetDateTime earliest() {
        return time.now().minus(WaitingEntry.LONGEST_WAIT);
    }
}
