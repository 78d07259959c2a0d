package id.amanchat.social.internal.invitation;

import id.amanchat.conversation.ConversationFlow;
import id.amanchat.conversation.ConversationId;
import id.amanchat.conversation.ConversationState;
import id.amanchat.conversation.ConversationView;
import id.amanchat.conversation.StepKind;
import id.amanchat.identity.People;
import id.amanchat.identity.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/** Writes what happens to invitations into the conversations that it concerns; in the caller's transaction. */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
public class Telling {

    @Inject
    private ConversationFlow flow;

    @Inject
    private People people;

    /** In the thread, for its staff: the link is out. */
    public void invited(Invitation invitation) {
        flow.note(invitation.conversation(), StepKind.INVITED, people.findBadge(invitation.invitedBy()));
    }

    /** In the safe chat, unless that is over. */
    public void proven(HandOff handOff) {
        if (open(handOff.safe())) {
            flow.note(
                    handOff.safe(),
                    StepKind.HANDLE_PROVEN,
                    Optional.empty(),
                    handOff.channel().name());
        }
    }

    private boolean open(ConversationId id) {
        return flow.find(id)
                .map(ConversationView::state)
                .filter(state -> state != ConversationState.CLOSED)
                .isPresent();
    }
}
