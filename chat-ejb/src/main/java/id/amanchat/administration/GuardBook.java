package id.amanchat.administration;

import id.amanchat.administration.internal.GuardsDoor;
import id.amanchat.guard.AlarmCount;
import id.amanchat.guard.BookAnswer;
import id.amanchat.guard.BookChange;
import id.amanchat.guard.BookSettings;
import id.amanchat.guard.BookVersion;
import id.amanchat.guard.Clause;
import id.amanchat.guard.Difference;
import id.amanchat.guard.FalseAlarms;
import id.amanchat.guard.Place;
import id.amanchat.guard.RuleBooks;
import id.amanchat.guard.Speaker;
import id.amanchat.guard.Trial;
import id.amanchat.identity.PersonId;
import id.amanchat.identity.Role;
import id.amanchat.identity.Roles;
import id.amanchat.identity.SensitiveAction;
import id.amanchat.identity.SessionId;
import id.amanchat.identity.Staff;
import id.amanchat.identity.StepUp;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;

/**
 * The guard's rule book, for administrators. Changing and approving need {@link SensitiveAction#ADMINISTER_GUARD}; what is
 * not taken leaves that grant to be used again. Whoever asked for a change is named by the person's id.
 */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class GuardBook {

    @Resource
    private SessionContext context;

    @Inject
    private StepUp stepUp;

    @Inject
    private Staff staff;

    @Inject
    private GuardsDoor guard;

    /** As {@link RuleBooks#inForce}. */
    public BookSettings inForce() {
        return guard.book(RuleBooks::inForce);
    }

    /** As {@link RuleBooks#versions}. */
    public List<BookVersion> versions() {
        return guard.book(RuleBooks::versions);
    }

    /** As {@link RuleBooks#differencesTo}. */
    public Optional<List<Difference>> differencesTo(int version) {
        return guard.book(books -> books.differencesTo(version));
    }

    /**
     * As {@link RuleBooks#change}.
     *
     * @throws id.amanchat.identity.StepUpNeeded without the second factor given anew
     */
    public BookAnswer change(SessionId session, int seen, Collection<Clause> wanted, String reason) {
        return sensitive(session, (books, caller) -> books.change(caller, seen, wanted, reason));
    }

    /**
     * As {@link RuleBooks#goBack}.
     *
     * @throws id.amanchat.identity.StepUpNeeded without the second factor given anew
     */
    public BookAnswer goBack(SessionId session, int seen, int version, String reason) {
        return sensitive(session, (books, caller) -> books.goBack(caller, seen, version, reason));
    }

    /** As {@link RuleBooks#waiting}, but those whose asker is no administrator any more: a request dies with the right to make it. */
    public List<BookChange> waiting() {
        return guard.book(RuleBooks::waiting).stream().filter(this::stands).toList();
    }

    private boolean stands(BookChange change) {
        return staff.find(new PersonId(change.by()))
                .filter(asker -> asker.role() == Role.ADMINISTRATOR && asker.lockedAt() == null)
                .isPresent();
    }

    /** Whether the caller asked for it, and so cannot approve it. */
    public boolean mine(BookChange change) {
        return change.by().equals(caller());
    }

    /**
     * As {@link RuleBooks#approve}.
     *
     * @throws id.amanchat.identity.StepUpNeeded without the second factor given anew
     */
    public BookAnswer approve(SessionId session, int seen, UUID change) {
        boolean stands = waiting().stream().anyMatch(each -> each.id().equals(change));
        return stands
                ? sensitive(session, (books, caller) -> books.approve(caller, seen, change))
                : new BookAnswer.NotFound();
    }

    /** As {@link RuleBooks#decline}; the guard stays as strict as it is, so nothing is asked. */
    public BookAnswer decline(UUID change) {
        UUID caller = caller();
        return guard.book(books -> books.decline(caller, change));
    }

    /** As {@link RuleBooks#tryOut}. */
    public Trial tryOut(String text, Speaker speaker, String language, Place place, Optional<UUID> change) {
        return guard.book(books -> books.tryOut(text, speaker, language, place, change));
    }

    /** As {@link FalseAlarms#counts}. */
    public List<AlarmCount> falseAlarms() {
        return guard.alarms(FalseAlarms::counts);
    }

    private BookAnswer sensitive(SessionId session, BiFunction<RuleBooks, UUID, BookAnswer> work) {
        stepUp.require(session, SensitiveAction.ADMINISTER_GUARD);
        UUID caller = caller();
        BookAnswer answer = guard.book(books -> work.apply(books, caller));
        if (!(answer instanceof BookAnswer.Done)) {
            context.setRollbackOnly();
        }
        return answer;
    }

    private UUID caller() {
        return UUID.fromString(context.getCallerPrincipal().getName());
    }
}
