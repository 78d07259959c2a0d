package id.amanchat.social.internal.invitation;

import id.amanchat.conversation.Channel;
import id.amanchat.identity.PersonId;
import id.amanchat.social.TieView;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;

/** That a handle is a customer's: it was proven, and they agreed to keep it. Gone when they take that back. */
@Entity
@Table(name = "social_tie")
public class Tie {

    @Id
    @Column(name = "author_id")
    private UUID authorId;

    @Column(name = "customer_id")
    private UUID customerId;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private String handle;

    @Column(name = "consented_at")
    private OffsetDateTime consentedAt;

    @Column(name = "proven_at")
    private OffsetDateTime provenAt;

    protected Tie() {}

    Tie(HandOff proven, OffsetDateTime now) {
        this.authorId = proven.author().value();
        become(proven, now);
    }

    /** As this hand-off says, from now on. */
    final void become(HandOff proven, OffsetDateTime now) {
        customerId = proven.customer().value();
        channel = proven.channel();
        handle = proven.handle();
        consentedAt = proven.madeAt();
        provenAt = now;
    }

    boolean isOf(PersonId customer) {
        return customerId.equals(customer.value());
    }

    PersonId customer() {
        return new PersonId(customerId);
    }

    TieView view() {
        return new TieView(authorId, channel, handle, consentedAt, provenAt);
    }
}
