package id.amanchat.social.internal.invitation;

import id.amanchat.conversation.ChannelThreads;
import id.amanchat.conversation.ConversationState;
import id.amanchat.conversation.ConversationView;
import id.amanchat.identity.PersonId;
import id.amanchat.identity.Roles;
import id.amanchat.social.AttachedThread;
import id.amanchat.social.Audience;
import id.amanchat.social.ProofCode;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** What led into a safe chat, for its parties. */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
public class AttachedThreads {

    @Inject
    private HandOffStore store;

    @Inject
    private ChannelThreads channels;

    @Inject
    private ProofCodes codes;

    @Inject
    private Tying tying;

    /** For a party of that safe chat. */
    public List<AttachedThread> of(ConversationView safe, PersonId party) {
        boolean theirs = safe.parties().customer().person().equals(party) && safe.state() != ConversationState.CLOSED;
        return store.into(safe.id()).stream()
                .map(each -> attached(each, theirs))
                .toList();
    }

    private AttachedThread attached(HandOff handOff, boolean provable) {
        boolean shown = handOff.audience() == Audience.PUBLIC || handOff.proven();
        return new AttachedThread(
                handOff.thread(),
                handOff.channel(),
                handOff.handle(),
                handOff.accountHandle(),
                handOff.audience(),
                handOff.proven(),
                tying.tied(handOff.author(), handOff.customer()),
                provable && !handOff.proven() ? Optional.of(codes.now(handOff)) : Optional.<ProofCode>empty(),
                shown ? channels.posts(handOff.thread()) : List.of());
    }
}
