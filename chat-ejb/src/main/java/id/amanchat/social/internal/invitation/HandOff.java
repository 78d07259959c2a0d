package id.amanchat.social.internal.invitation;

import id.amanchat.conversation.Channel;
import id.amanchat.conversation.ConversationId;
import id.amanchat.identity.PersonId;
import id.amanchat.social.Audience;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * The safe chat that an invitation led to. Whoever followed the link is its customer; whether the handle is theirs is open
 * until the handle itself has sent the bank's account the code that only this customer sees.
 */
@Entity
@Table(name = "social_hand_off")
@IdClass(HandOffKey.class)
public class HandOff {

    @Id
    @Column(name = "safe_conversation_id")
    private UUID safeConversationId;

    @Id
    @Column(name = "thread_conversation_id")
    private UUID threadConversationId;

    @Column(name = "invitation_id")
    private UUID invitationId;

    @Column(name = "author_id")
    private UUID authorId;

    @Column(name = "customer_id")
    private UUID customerId;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private String handle;

    @Column(name = "account_handle")
    private String accountHandle;

    @Enumerated(EnumType.STRING)
    private Audience audience;

    @Column(name = "wants_tie")
    private boolean wantsTie;

    @Column(name = "made_at")
    private OffsetDateTime madeAt;

    @Column(name = "proven_at")
    private OffsetDateTime provenAt;

    protected HandOff() {}

    HandOff(Invitation invitation, Asked asked, PersonId customer, ConversationId safe, OffsetDateTime now) {
        this.safeConversationId = safe.value();
        this.threadConversationId = invitation.conversation().value();
        this.invitationId = invitation.id();
        this.authorId = asked.thread().authorId().value();
        this.customerId = customer.value();
        this.channel = asked.account().channel();
        this.handle = asked.thread().author().handle();
        this.accountHandle = asked.account().handle();
        this.audience = asked.thread().audience();
        this.madeAt = now;
    }

    ConversationId safe() {
        return new ConversationId(safeConversationId);
    }

    ConversationId thread() {
        return new ConversationId(threadConversationId);
    }

    PersonId author() {
        return new PersonId(authorId);
    }

    PersonId customer() {
        return new PersonId(customerId);
    }

    Channel channel() {
        return channel;
    }

    String handle() {
        return handle;
    }

    String accountHandle() {
        return accountHandle;
    }

    Audience audience() {
        return audience;
    }

    OffsetDateTime madeAt() {
        return madeAt;
    }

    boolean proven() {
        return provenAt != null;
    }

    boolean wantsTie() {
        return wantsTie;
    }

    /** Whether the handle may be tied to the customer; what was said last counts. */
    void tie(boolean wanted) {
        wantsTie = wanted;
    }

    /** Call it with the hand-off held. */
    void prove(OffsetDateTime now) {
        provenAt = now;
    }
}
