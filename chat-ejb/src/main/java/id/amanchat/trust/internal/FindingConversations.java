package id.amanchat.trust.internal;

import id.amanchat.conversation.ConversationFlow;
import id.amanchat.conversation.ConversationId;
import id.amanchat.conversation.ConversationView;
import id.amanchat.identity.PersonId;
import id.amanchat.identity.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/** Conversations in our own window, each for whom it belongs to: outside there is nobody who could prove or confirm anything. */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
public class FindingConversations {

    @Inject
    private ConversationFlow flow;

    /** That conversation, if that person is its customer. */
    public Optional<ConversationView> ofCustomer(ConversationId id, PersonId customer) {
        return here(id).filter(view -> view.parties().customer().person().equals(customer));
    }

    /** That conversation, if that member of staff writes in it now. */
    public Optional<ConversationView> ofWriter(ConversationId id, PersonId staff) {
        return here(id).filter(view -> view.state().answered())
                .filter(view -> !view.parties().customer().person().equals(staff))
                .filter(view -> view.parties().findWriter(staff).isPresent());
    }

    /** That conversation, if that member of staff is the one who answers it, open or over. */
    public Optional<ConversationView> ofAgent(ConversationId id, PersonId staff) {
        return here(id).filter(view -> view.parties()
                .agent()
                .filter(agent -> agent.person().equals(staff))
                .isPresent());
    }

    private Optional<ConversationView> here(ConversationId id) {
        return flow.find(id).filter(view -> !view.channel().outside());
    }
}
