package id.amanchat.conversation.internal;

import id.amanchat.conversation.ConversationId;
import id.amanchat.conversation.ConversationView;
import id.amanchat.conversation.Marks;
import id.amanchat.conversation.MessageView;
import id.amanchat.conversation.Side;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Puts together what is shown of a conversation. */
@ApplicationScoped
public class ConversationViews {

    @Inject
    private ConversationStore store;

    @Inject
    private Company company;

    public ConversationView view(Conversation conversation) {
        ConversationId id = conversation.id();
        List<Mark> marks = store.marks(id);
        return new ConversationView(
                id,
                conversation.channel(),
                conversation.state(),
                conversation.topic(),
                store.findMessage(id, 1)
                        .map(Message::view)
                        .map(MessageView::text)
                        .orElse(""),
                company.in(conversation),
                conversation.lastSequence(),
                conversation.requestedAt(),
                marksOf(Side.CUSTOMER, marks),
                marksOf(Side.AGENT, marks),
                store.findMessage(id, conversation.lastSequence()).map(Message::view),
                conversation.language(),
                conversation.openedAt(),
                conversation.closedAt(),
                conversation.closedBecause());
    }

    private static Marks marksOf(Side side, List<Mark> marks) {
        return marks.stream()
                .filter(mark -> mark.side() == side)
                .map(Mark::marks)
                .findFirst()
                .orElse(Marks.NONE);
    }
}
