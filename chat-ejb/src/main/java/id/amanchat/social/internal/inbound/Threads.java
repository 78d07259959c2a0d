package id.amanchat.social.internal.inbound;

import id.amanchat.conversation.ConversationId;
import id.amanchat.social.internal.channel.OwnPost;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Threads, for the rest of the room; in the caller's transaction. */
@ApplicationScoped
public class Threads {

    public Optional<ChannelThread> find(ConversationId id) {
        throw new UnsupportedOperationException();
    }

    /** An answer is out: its clock stops, and the post is known as ours. */
    public void answered(ConversationId id, UUID clientId, OwnPost post) {
        throw new UnsupportedOperationException();
    }
}
