package id.amanchat.identity.internal;

import id.amanchat.identity.ActivityKind;
import id.amanchat.identity.PersonId;
import id.amanchat.identity.Username;
import id.amanchat.identity.Visitor;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Somebody forgot a password, or never had one, or lost the mail with the link. The same statements for nobody as for
 * somebody, so that time tells nothing.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class AskingForReset {

    /** More links at once help nobody and would fill somebody's mail. */
    private static final int LINKS_AT_ONCE = 3;

    private static final PersonId NOBODY = PersonId.fresh();

    @Resource
    private SessionContext context;

    @Inject
    private Origins origins;

    @Inject
    private PersonStore people;

    @Inject
    private SecondFactors factors;

    @Inject
    private Links links;

    @Inject
    private Letters letters;

    @Inject
    private Happenings happenings;

    /**
     * Mails a link to whoever has that name; every asking counts for its address.
     *
     * @return false when the address's counter was made by another meanwhile, and nothing was done: once more, then
     */
    public boolean ask(String username, Visitor visitor) {
        if (!origins.open(visitor.address())) {
            happenings.note(ActivityKind.THROTTLED, null, null, visitor);
            return true;
        }
        if (!origins.failed(visitor.address())) {
            context.setRollbackOnly();
            return false;
        }
        Optional<Person> person =
                people.findByUsername(new Username(Username.possible(username) ? username : NOBODY.toString()));
        PersonId id = person.map(Person::id).orElse(NOBODY);
        // Who has no second factor to prove themselves with comes in like the first time: by link and activation code.
        LinkKind kind = factors.any(id) || person.isEmpty() ? LinkKind.RESET : LinkKind.INVITATION;
        boolean another = links.countLive(kind, id) < LINKS_AT_ONCE;
        mail(kind, person.filter(found -> another && mayReset(found)), visitor);
        return true;
    }

    private void mail(LinkKind kind, Optional<Person> person, Visitor visitor) {
        PersonId id = person.map(Person::id).orElse(null);
        letters.send(kind, person, links.make(kind, id));
        happenings.tell(ActivityKind.PASSWORD_RESET_ASKED, id, null, visitor);
    }

    private static boolean mayReset(Person person) {
        return person.email() != null && !person.locked();
    }
}
