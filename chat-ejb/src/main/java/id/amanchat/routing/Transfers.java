package id.amanchat.routing;

import id.amanchat.conversation.ConversationId;
import id.amanchat.conversation.Refusal;
import id.amanchat.identity.PersonId;
import id.amanchat.identity.Roles;
import id.amanchat.routing.internal.Guarding;
import id.amanchat.routing.internal.Leaving;
import id.amanchat.routing.internal.Proposing;
import id.amanchat.routing.internal.TakingOver;
import id.amanchat.routing.internal.Targets;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/** Handing conversations on. The conversation stays with its agent until the receiver accepts; a cold one to a queue is let go at once. */
@Stateless
@RolesAllowed(Roles.AGENT)
@RunAs(Roles.SYSTEM)
public class Transfers {

    @Resource
    private SessionContext context;

    @Inject
    private Guarding guarding;

    @Inject
    private Targets targets;

    @Inject
    private Proposing proposing;

    @Inject
    private Leaving leaving;

    @Inject
    private TakingOver takingOver;

    /** To whom; empty when the conversation is not the caller's. */
    public Optional<TransferTargets> targets(ConversationId id) {
        return targets.of(id, caller());
    }

    /** Proposes it. A cold one changes the agent when it is accepted; with a warm one the receiver joins first.
     *
     * @param note for the receiver, as long as a message
     */
    public TransferAnswer propose(ConversationId id, TransferTo to, String note, boolean warm) {
        return Refusal.of(note).isPresent()
                ? TransferAnswer.NOTE_REFUSED
                : guarding.note(note)
                        .map(fit -> proposing.propose(id, caller(), to, fit, warm))
                        .orElse(TransferAnswer.NOTE_REFUSED);
    }

    /** Takes back what is not complete; whoever joined leaves the room. False when there is nothing to take back. */
    public boolean withdraw(ConversationId id) {
        return leaving.withdraw(id, caller());
    }

    /** Warm: the one who joined answers from now on, and the caller leaves the room. Either of the two may say so. False when nobody joined. */
    public boolean complete(ConversationId id) {
        return leaving.joinedWith(id, caller()) && takingOver.complete(id);
    }

    /** The caller, who joined, leaves; the conversation stays with its agent. False when the caller answers it, or is not in it. */
    public boolean leave(ConversationId id) {
        return leaving.leave(id, caller());
    }

    private PersonId caller() {
        return PersonId.parse(context.getCallerPrincipal().getName())
                .orElseThrow(() -> new IllegalStateException("The caller is no person"));
    }
}
