package id.amanchat.routing;

import id.amanchat.conversation.ConversationView;
import java.util.List;

/** All an agent has on the desk. */
public record DeskView(
        Availability availability, int capacity, long waiting, List<OfferView> offers, List<ConversationView> chats) {}
