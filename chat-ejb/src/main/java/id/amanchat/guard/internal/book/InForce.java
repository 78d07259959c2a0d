package id.amanchat.guard.internal.book;

import id.amanchat.guard.Guard;
import id.amanchat.guard.internal.Examiner;
import id.amanchat.guard.internal.RuleBook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/** Gives the guard of this node the book that is in force. For any thread; writes guarded by "this". */
@ApplicationScoped
public class InForce {

    @Inject
    Guard guard;

    private Examiner examiner = new Examiner(RuleBook.standard());

    /** On this node at once; the others look twice a second. */
    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) BookDrawn drawn) {
        take(drawn.book());
    }

    /** An older one than it goes by already came late, and is passed over. */
    synchronized void take(RuleBook book) {
        if (book.version() > version()) {
            goBy(book);
        }
    }

    /** Whatever came before. */
    synchronized void goBy(RuleBook book) {
        examiner = examiner.by(book);
        guard.goBy(examiner);
    }

    synchronized RuleBook book() {
        return examiner.book();
    }

    int version() {
        return book().version();
    }

    /** What the guard would be by that book. */
    synchronized Examiner by(RuleBook book) {
        return examiner.by(book);
    }
}
