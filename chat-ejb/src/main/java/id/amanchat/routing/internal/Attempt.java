package id.amanchat.routing.internal;

import id.amanchat.conversation.ConversationId;
import java.util.Set;

/**
 * What came of offering.
 *
 * @param taken those that wait no more; nobody could be asked for the others now
 * @param situation as it is known to be now
 */
record Attempt(Set<ConversationId> taken, Situation situation) {}
