package id.amanchat.social.internal.outbound;

import id.amanchat.conversation.ConversationId;
import id.amanchat.identity.Badge;
import id.amanchat.identity.PersonId;
import id.amanchat.social.AccountId;
import id.amanchat.social.Audience;
import id.amanchat.social.PostState;
import id.amanchat.social.internal.channel.OwnPost;
import id.amanchat.social.internal.inbound.ChannelThread;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/**
 * A reply's life: it is written, waits for a second person where that is set, is ready, and is unsure from before the request
 * until the channel's answer is stored. What is unsure is looked up on the channel before it is sent again. Whoever changes
 * the state holds the lock on its row.
 */
@Entity
@Table(name = "social_post")
public class SocialPost {

    @Id
    private UUID id;

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "thread_id")
    private UUID threadId;

    @Column(name = "conversation_id")
    private UUID conversationId;

    @Column(name = "agent_id")
    private UUID agentId;

    @Column(name = "agent_name")
    private String agentName;

    @Column(name = "agent_employee_id")
    private String agentEmployeeId;

    @Enumerated(EnumType.STRING)
    private Audience audience;

    @Column(name = "reply_to")
    private String replyTo;

    private String text;

    @Column(name = "invitation_id")
    private UUID invitationId;

    @Enumerated(EnumType.STRING)
    private PostState state;

    private String reason;

    @Column(name = "written_at")
    private OffsetDateTime writtenAt;

    @Column(name = "decided_by")
    private UUID decidedBy;

    @Column(name = "decided_at")
    private OffsetDateTime decidedAt;

    private int tries;

    @Column(name = "tried_at")
    private OffsetDateTime triedAt;

    @Column(name = "not_before")
    private OffsetDateTime notBefore;

    @Column(name = "remote_id")
    private String remoteId;

    @Column(name = "posted_at")
    private OffsetDateTime postedAt;

    protected SocialPost() {}

    SocialPost(UUID id, ChannelThread thread, Badge writer, Audience audience, String text, OffsetDateTime now) {
        this.id = id;
        this.accountId = thread.account().value();
        this.threadId = thread.id();
        this.conversationId = thread.conversation().value();
        this.agentId = writer.person().value();
        this.agentName = writer.name();
        this.agentEmployeeId = writer.employeeId();
        this.audience = audience;
        this.replyTo = thread.lastPost();
        this.text = text;
        this.state = PostState.READY;
        this.writtenAt = now;
    }

    UUID id() {
        return id;
    }

    AccountId account() {
        return new AccountId(accountId);
    }

    UUID thread() {
        return threadId;
    }

    ConversationId conversation() {
        return new ConversationId(conversationId);
    }

    Badge writer() {
        return new Badge(new PersonId(agentId), agentName, agentEmployeeId);
    }

    boolean by(PersonId person) {
        return person.value().equals(agentId);
    }

    Audience audience() {
        return audience;
    }

    String replyTo() {
        return replyTo;
    }

    String text() {
        return text;
    }

    Optional<UUID> invitation() {
        return Optional.ofNullable(invitationId);
    }

    PostState state() {
        return state;
    }

    Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    OffsetDateTime writtenAt() {
        return writtenAt;
    }

    int tries() {
        return tries;
    }

    Optional<OffsetDateTime> notBefore() {
        return Optional.ofNullable(notBefore);
    }

    Optional<String> remoteId() {
        return Optional.ofNullable(remoteId);
    }

    boolean is(PostState other) {
        return state == other;
    }

    void invites(UUID invitation) {
        invitationId = invitation;
    }

    void awaitApproval() {
        state = PostState.WAITS_FOR_APPROVAL;
    }

    /** A second person said yes or no. */
    void decide(PersonId by, boolean yes, OffsetDateTime now) {
        decidedBy = by.value();
        decidedAt = now;
        state = yes ? PostState.READY : PostState.DECLINED;
    }

    boolean decided() {
        return decidedBy != null;
    }

    void withdraw() {
        state = PostState.WITHDRAWN;
        reason = null;
        notBefore = null;
    }

    /** From now on it may stand on the channel. */
    void tried(OffsetDateTime now, OffsetDateTime lookUpAt) {
        state = PostState.UNSURE;
        reason = null;
        tries++;
        triedAt = now;
        notBefore = lookUpAt;
    }

    /** Nobody knows still. */
    void lookUpAt(OffsetDateTime at) {
        notBefore = at;
    }

    /** It does not stand there, for certain. */
    void ready() {
        state = PostState.READY;
        reason = null;
        notBefore = null;
    }

    /** The same by somebody's wish: its tries count anew. */
    void again() {
        ready();
        tries = 0;
    }

    void refused(String why) {
        state = PostState.REFUSED;
        reason = why;
        notBefore = null;
    }

    void posted(OwnPost there) {
        state = PostState.POSTED;
        reason = null;
        notBefore = null;
        remoteId = there.postId();
        postedAt = there.at();
    }

    @Override
    public String toString() {
        return "SocialPost[" + id + ", " + state + "]";
    }
}
