package id.amanchat.realtime.internal;

import id.amanchat.conversation.ConversationId;
import id.amanchat.identity.PersonId;
import java.util.Set;

/** Something of a thread on a channel is another than before, and these have to do with it. */
record ThreadStaff(ConversationId thread, Set<PersonId> staff) {}
