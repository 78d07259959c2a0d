package id.amanchat.social.internal.invitation;

import id.amanchat.identity.People;
import id.amanchat.identity.PersonId;
import id.amanchat.identity.Role;
import id.amanchat.identity.Visitor;
import id.amanchat.platform.Figures;
import id.amanchat.platform.Time;
import id.amanchat.social.InvitationState;
import id.amanchat.social.internal.invitation.InvitationEvent.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/** What a link is worth, and how far people have come with it; in the caller's transaction. */
@ApplicationScoped
public class OpeningInvitations {

    @Inject
    private InvitationStore store;

    @Inject
    private Tokens tokens;

    @Inject
    private Pace pace;

    @Inject
    private People people;

    @Inject
    private Figures figures;

    @Inject
    private Time time;

    @Inject
    private Event<InvitationEvent> happened;

    /** Empty when too many that are no good came from there. */
    public Optional<InvitationState> open(String token, Optional<PersonId> caller, Visitor visitor) {
        OffsetDateTime now = time.now();
        Optional<Invitation> found = find(token);
        InvitationState state = found.map(each -> each.state(now)).orElse(InvitationState.UNKNOWN);
        if (state != InvitationState.GOOD) {
            return refuse(state, found, caller, visitor);
        }
        store.opened(found.get().id(), now);
        caller.filter(this::isCustomer)
                .ifPresent(customer -> store.signedIn(found.get().id(), now));
        return Optional.of(state);
    }

    private Optional<InvitationState> refuse(
            InvitationState state, Optional<Invitation> found, Optional<PersonId> caller, Visitor visitor) {
        if (!pace.allows(visitor.origin())) {
            figures.count("amanchat.social.throttled");
            return Optional.empty();
        }
        tellRefused(state, found.map(Invitation::id), caller);
        return Optional.of(state);
    }

    /** That somebody came with a link that is no good. */
    void tellRefused(InvitationState state, Optional<UUID> invitation, Optional<PersonId> by) {
        Kind kind = switch (state) {
            case USED -> Kind.INVITATION_USED_BEFORE;
            case EXPIRED -> Kind.INVITATION_EXPIRED;
            default -> Kind.INVITATION_ALTERED;
        };
        happened.fire(InvitationEvent.of(kind, invitation.orElse(null), by, time.now()));
    }

    /** A customer came so far with it. */
    public void signedIn(String token) {
        find(token)
                .filter(each -> each.state(time.now()) == InvitationState.GOOD)
                .ifPresent(each -> store.signedIn(each.id(), time.now()));
    }

    private Optional<Invitation> find(String token) {
        return tokens.read(token).flatMap(store::find);
    }

    private boolean isCustomer(PersonId caller) {
        return people.findRole(caller).equals(Optional.of(Role.CUSTOMER));
    }
}
