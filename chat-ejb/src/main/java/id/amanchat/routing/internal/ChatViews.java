package id.amanchat.routing.internal;

import id.amanchat.conversation.ChatLine;
import id.amanchat.conversation.ConversationState;
import id.amanchat.conversation.Part;
import id.amanchat.conversation.Side;
import id.amanchat.routing.ChatView;
import id.amanchat.routing.TransferView;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Lines of "My chats". */
final class ChatViews {

    private ChatViews() {}

    static ChatView answered(Assignment assignment, ChatLine line, Optional<TransferView> transfer) {
        return new ChatView(
                line,
                assignment.queue(),
                true,
                assignment.handRaisedAt(),
                transfer,
                watched(line),
                silentSince(line),
                assignment.leftMessage());
    }

    static ChatView joined(ChatLine line, String queue, Optional<TransferView> transfer) {
        return new ChatView(line, queue, false, Optional.empty(), transfer, watched(line), silentSince(line), false);
    }

    static boolean watched(ChatLine line) {
        return line.parties().others().stream().anyMatch(each -> each.part() == Part.READER);
    }

    private static Optional<OffsetDateTime> silentSince(ChatLine line) {
        boolean answered = line.lastBy().filter(Side.AGENT::equals).isPresent();
        return answered || line.state() != ConversationState.OPEN ? Optional.empty() : Optional.of(line.lastEventAt());
    }
}
