package id.amanchat.conversation;

import id.amanchat.identity.Badge;
import java.time.OffsetDateTime;

/** Somebody of the staff in a conversation beside the agent who answers. */
public record Participant(Badge badge, Part part, OffsetDateTime since) {}
