package id.amanchat.social.internal.inbound;

import id.amanchat.conversation.ConversationId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/**
 * A thread's conversation, and its clock: it runs from the first post that nobody answered. Its row is locked before the
 * conversation's own; so that one's closing is noted here after its commit.
 */
@Entity
@Table(name = "social_conversation")
public class ThreadConversation {

    @Id
    @Column(name = "conversation_id")
    private UUID conversationId;

    @Column(name = "thread_id")
    private UUID threadId;

    @Column(name = "last_post")
    private String lastPost;

    @Column(name = "asked_at")
    private OffsetDateTime askedAt;

    @Column(name = "first_due_at")
    private OffsetDateTime firstDueAt;

    @Column(name = "due_at")
    private OffsetDateTime dueAt;

    @Column(name = "unanswered_since")
    private OffsetDateTime unansweredSince;

    @Column(name = "answered_at")
    private OffsetDateTime answeredAt;

    @Column(name = "closed_at")
    private OffsetDateTime closedAt;

    @Column(name = "no_answer")
    private String noAnswer;

    protected ThreadConversation() {}

    ThreadConversation(
            ConversationId conversation, UUID thread, String post, OffsetDateTime askedAt, Duration promise) {
        this.conversationId = conversation.value();
        this.threadId = thread;
        this.askedAt = askedAt;
        this.firstDueAt = askedAt.plus(promise);
        asked(post, askedAt, promise);
    }

    /** The author wrote; the clock begins, when it does not run already. */
    final void asked(String post, OffsetDateTime at, Duration promise) {
        lastPost = post;
        if (unansweredSince == null) {
            unansweredSince = at;
            dueAt = at.plus(promise);
        }
    }

    /**
     * We answered.
     *
     * @param waits when the author wrote what that answer cannot have meant; null: nothing waits now
     */
    void answered(OffsetDateTime at, OffsetDateTime waits) {
        if (answeredAt == null) {
            answeredAt = at;
        }
        waitsSince(waits);
    }

    /** Posts are gone: this is what stands there still. */
    void left(String newestPost, OffsetDateTime waits) {
        if (newestPost != null) {
            lastPost = newestPost;
        }
        waitsSince(waits);
    }

    private void waitsSince(OffsetDateTime waits) {
        if (waits == null) {
            unansweredSince = null;
        } else if (unansweredSince != null && waits.isAfter(unansweredSince)) {
            dueAt = dueAt.plus(Duration.between(unansweredSince, waits));
            unansweredSince = waits;
        }
    }

    void needsNoAnswer(String because) {
        noAnswer = because;
        unansweredSince = null;
    }

    void closed(OffsetDateTime at) {
        closedAt = at;
        unansweredSince = null;
    }

    public ConversationId conversation() {
        return new ConversationId(conversationId);
    }

    public UUID thread() {
        return threadId;
    }

    public String lastPost() {
        return lastPost;
    }

    public OffsetDateTime askedAt() {
        return askedAt;
    }

    public OffsetDateTime firstDueAt() {
        return firstDueAt;
    }

    public OffsetDateTime dueAt() {
        return dueAt;
    }

    public Optional<OffsetDateTime> unansweredSince() {
        return Optional.ofNullable(unansweredSince);
    }

    public Optional<OffsetDateTime> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }

    public boolean closed() {
        return closedAt != null;
    }

    public Optional<String> noAnswer() {
        return Optional.ofNullable(noAnswer);
    }
}
