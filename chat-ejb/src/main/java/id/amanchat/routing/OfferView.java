package id.amanchat.routing;

import id.amanchat.conversation.ConversationView;
import java.time.OffsetDateTime;

/** An offer as the agent sees it. */
public record OfferView(OfferId id, ConversationView conversation, OffsetDateTime expiresAt) {}
