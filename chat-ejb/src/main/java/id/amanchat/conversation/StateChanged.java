package id.amanchat.conversation;

import java.util.Optional;

/** A conversation moved on, or others take part in it. */
public record StateChanged(
        ConversationId id, ConversationState state, Parties parties, Optional<ClosedBecause> because) {}
