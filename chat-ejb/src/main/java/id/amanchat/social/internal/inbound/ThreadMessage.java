package id.amanchat.social.internal.inbound;

import id.amanchat.conversation.ClientId;
import id.amanchat.conversation.ConversationId;
import id.amanchat.social.AccountId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.UUID;

/** Where a post of the channel stands in a conversation, so that what becomes of it there is done here. */
@Entity
@Table(name = "social_message")
@IdClass(ThreadMessageKey.class)
public class ThreadMessage {

    @Id
    @Column(name = "account_id")
    private UUID accountId;

    @Id
    @Column(name = "post_id")
    private String postId;

    @Column(name = "conversation_id")
    private UUID conversationId;

    @Column(name = "client_id")
    private UUID clientId;

    private boolean ours;

    @Column(name = "posted_at")
    private OffsetDateTime postedAt;

    @Column(name = "looked_at")
    private OffsetDateTime lookedAt;

    @Column(name = "deleted_at")
    private OffsetDateTime deletedAt;

    protected ThreadMessage() {}

    private ThreadMessage(
            AccountId account, String postId, ConversationId conversation, UUID clientId, OffsetDateTime postedAt) {
        this.accountId = account.value();
        this.postId = postId;
        this.conversationId = conversation.value();
        this.clientId = clientId;
        this.postedAt = postedAt;
        this.lookedAt = postedAt;
    }

    static ThreadMessage theirs(
            AccountId account, String postId, ConversationId conversation, OffsetDateTime postedAt) {
        return new ThreadMessage(
                account, postId, conversation, clientId(account, postId).value(), postedAt);
    }

    static ThreadMessage ours(
            AccountId account, String postId, ConversationId conversation, UUID clientId, OffsetDateTime postedAt) {
        ThreadMessage message = new ThreadMessage(account, postId, conversation, clientId, postedAt);
        message.ours = true;
        return message;
    }

    /** The same for the same post, on whichever node and however often. */
    static ClientId clientId(AccountId account, String postId) {
        return new ClientId(UUID.nameUUIDFromBytes((account + " " + postId).getBytes(StandardCharsets.UTF_8)));
    }

    void deleted(OffsetDateTime at) {
        deletedAt = at;
    }

    public String postId() {
        return postId;
    }

    public ConversationId conversation() {
        return new ConversationId(conversationId);
    }

    public ClientId client() {
        return new ClientId(clientId);
    }

    public boolean ours() {
        return ours;
    }

    public boolean isDeleted() {
        return deletedAt != null;
    }
}
