package id.amanchat.social.internal.invitation;

import id.amanchat.conversation.ConversationId;
import id.amanchat.identity.PersonId;
import id.amanchat.social.Audience;
import id.amanchat.social.InvitationStage;
import id.amanchat.social.InvitationState;
import id.amanchat.social.internal.inbound.ChannelThread;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/**
 * A link into a safe chat: made, out on the channel, opened, taken through a sign-in, used up by one customer, and served once
 * an agent answers there.
 */
@Entity
@Table(name = "social_invitation")
public class Invitation {

    /** Whoever holds a link has it from a post that is out; that we know so may take until the channel is looked at again. */
    static final Duration UNTIL_OUT = Duration.ofDays(1);

    @Id
    private UUID id = UUID.randomUUID();

    @Column(name = "conversation_id")
    private UUID conversationId;

    @Column(name = "thread_id")
    private UUID threadId;

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "invited_by")
    private UUID invitedBy;

    @Enumerated(EnumType.STRING)
    private Audience audience;

    @Column(name = "made_at")
    private OffsetDateTime madeAt;

    @Column(name = "expires_at")
    private OffsetDateTime expiresAt;

    @Column(name = "opened_at")
    private OffsetDateTime openedAt;

    @Column(name = "signed_in_at")
    private OffsetDateTime signedInAt;

    @Column(name = "used_at")
    private OffsetDateTime usedAt;

    @Column(name = "used_by")
    private UUID usedBy;

    @Column(name = "safe_conversation_id")
    private UUID safeConversationId;

    @Column(name = "served_at")
    private OffsetDateTime servedAt;

    protected Invitation() {}

    Invitation(ChannelThread thread, PersonId invitedBy, OffsetDateTime now) {
        this.conversationId = thread.conversation().value();
        this.threadId = thread.id();
        this.accountId = thread.account().value();
        this.invitedBy = invitedBy.value();
        this.audience = thread.audience();
        this.madeAt = now;
    }

    UUID id() {
        return id;
    }

    /** The thread's, not the safe chat's. */
    ConversationId conversation() {
        return new ConversationId(conversationId);
    }

    /** Once it is used up. */
    ConversationId safe() {
        return new ConversationId(safeConversationId);
    }

    PersonId invitedBy() {
        return new PersonId(invitedBy);
    }

    OffsetDateTime madeAt() {
        return madeAt;
    }

    /** Null before it is out. */
    OffsetDateTime expiresAt() {
        return expiresAt;
    }

    InvitationState state(OffsetDateTime now) {
        if (usedAt != null) {
            return InvitationState.USED;
        }
        OffsetDateTime end = expiresAt == null ? madeAt.plus(UNTIL_OUT) : expiresAt;
        return now.isBefore(end) ? InvitationState.GOOD : InvitationState.EXPIRED;
    }

    InvitationStage stage(OffsetDateTime now) {
        return switch (state(now)) {
            case USED -> InvitationStage.USED;
            case GOOD -> reached();
            default -> InvitationStage.EXPIRED;
        };
    }

    private InvitationStage reached() {
        if (signedInAt != null) {
            return InvitationStage.SIGNED_IN;
        }
        if (openedAt != null) {
            return InvitationStage.OPENED;
        }
        return expiresAt == null ? InvitationStage.NOT_OUT : InvitationStage.OUT;
    }

    /** Whether this customer used it up, and it led into that chat: then they have come twice with it, or pressed twice. */
    boolean usedFor(PersonId customer, Optional<ConversationId> safe) {
        return customer.value().equals(usedBy)
                && safe.filter(id -> id.value().equals(safeConversationId)).isPresent();
    }

    /** On the channel; its time begins. */
    void out(OffsetDateTime until) {
        expiresAt = until;
    }

    /** Call it with the invitation held. */
    void use(PersonId customer, ConversationId safe, OffsetDateTime now) {
        usedAt = now;
        usedBy = customer.value();
        safeConversationId = safe.value();
    }

    /** An agent has answered in the safe chat, perhaps before it was joined. */
    void served(OffsetDateTime answered) {
        servedAt = answered.isBefore(usedAt) ? usedAt : answered;
    }
}
