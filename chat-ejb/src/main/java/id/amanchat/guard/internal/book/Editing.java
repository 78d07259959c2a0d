package id.amanchat.guard.internal.book;

import id.amanchat.guard.BookAnswer;
import id.amanchat.guard.Clause;
import id.amanchat.guard.Difference;
import id.amanchat.platform.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/** Changes the book: what tightens it acts at once, what loosens it waits. Needs a transaction. */
@ApplicationScoped
public class Editing {

    @Inject
    RuleBookStore store;

    @Inject
    Library library;

    @Inject
    EditRule rule;

    @Inject
    Drafting drafting;

    @Inject
    Telling telling;

    @Inject
    Time time;

    public BookAnswer change(UUID by, int seen, Collection<Clause> wanted, String reason) {
        List<Clause> clauses = wanted.stream().map(ClauseRule::tidy).toList();
        Map<String, String> refusals = rule.refusals(clauses, reason);
        if (!refusals.isEmpty()) {
            return new BookAnswer.Refused(refusals);
        }
        BookHead head = store.locked();
        Deviations now = library.get(head.inForce());
        Wish wish = new Wish(by, reason.strip(), OptionalInt.empty());
        return divide(head, seen, wish, now, now.with(clauses));
    }

    public BookAnswer goBack(UUID by, int seen, int version, String reason) {
        Map<String, String> refusals = rule.refusals(List.of(), reason);
        if (!refusals.isEmpty()) {
            return new BookAnswer.Refused(refusals);
        }
        BookHead head = store.locked();
        Optional<Deviations> then = library.find(version);
        if (then.isEmpty()) {
            return new BookAnswer.NotFound();
        }
        Wish wish = new Wish(by, reason.strip(), OptionalInt.of(version));
        return divide(head, seen, wish, library.get(head.inForce()), then.get());
    }

    private BookAnswer divide(BookHead head, int seen, Wish wish, Deviations now, Deviations wanted) {
        List<Difference> differences = now.differences(wanted);
        if (differences.isEmpty()) {
            return new BookAnswer.NothingChanged();
        }
        if (head.inForce() != seen) {
            return new BookAnswer.Overtaken();
        }
        List<Clause> tightening = clauses(differences, false);
        List<Clause> loosening = clauses(differences, true);
        OptionalInt version =
                tightening.isEmpty() ? OptionalInt.empty() : OptionalInt.of(tighten(head, wish, now.with(tightening)));
        if (!loosening.isEmpty()) {
            ask(wish, loosening);
        }
        return new BookAnswer.Done(version, !loosening.isEmpty());
    }

    private static List<Clause> clauses(List<Difference> differences, boolean loosening) {
        return differences.stream()
                .filter(each -> each.loosens() == loosening)
                .map(each -> new Clause(each.part(), each.name(), each.after()))
                .toList();
    }

    private int tighten(BookHead head, Wish wish, Deviations tightened) {
        int number = drafting.draw(head, wish, Optional.empty(), tightened);
        telling.tell("RULE_BOOK_TIGHTENED", wish.by(), number);
        return number;
    }

    private void ask(Wish wish, List<Clause> loosening) {
        WaitingEntry change = new WaitingEntry(wish, time.now(), loosening);
        store.add(change);
        telling.tell("RULE_BOOK_LOOSENING_ASKED", wish.by(), change.id());
    }
}
