package id.amanchat.social.internal.invitation;

import id.amanchat.identity.PersonId;
import id.amanchat.platform.Time;
import id.amanchat.social.TieView;
import id.amanchat.social.internal.invitation.InvitationEvent.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Ties a proven handle to the customer who agreed to it, and unties it; in the caller's transaction. */
@ApplicationScoped
public class Tying {

    @Inject
    private TieStore store;

    @Inject
    private Time time;

    @Inject
    private Event<InvitationEvent> happened;

    public List<TieView> of(PersonId customer) {
        return store.of(customer).stream().map(Tie::view).toList();
    }

    boolean tied(PersonId author, PersonId customer) {
        return store.find(author).filter(tie -> tie.isOf(customer)).isPresent();
    }

    /** The handle belongs to whoever proved it last. */
    void tie(HandOff proven) {
        Optional<Tie> before = store.findLocked(proven.author().value());
        before.filter(tie -> !tie.isOf(proven.customer()))
                .ifPresent(tie -> tell(Kind.HANDLE_TIE_LOST, proven.author().value(), tie.customer()));
        before.ifPresentOrElse(tie -> tie.become(proven, time.now()), () -> store.add(new Tie(proven, time.now())));
        tell(Kind.HANDLE_TIED, proven.author().value(), proven.customer());
    }

    public boolean withdraw(UUID author, PersonId customer) {
        Optional<Tie> mine = store.findLocked(author).filter(tie -> tie.isOf(customer));
        mine.ifPresent(tie -> {
            store.remove(tie);
            tell(Kind.HANDLE_TIE_WITHDRAWN, author, customer);
        });
        return mine.isPresent();
    }

    private void tell(Kind kind, UUID author, PersonId customer) {
        happened.fire(InvitationEvent.of(kind, author, Optional.of(customer), time.now()));
    }
}
