package id.amanchat.social.internal.account;

import id.amanchat.social.AccountId;
import id.amanchat.social.AccountView;
import id.amanchat.social.internal.channel.ChannelTrouble;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/** How an account fares, and which node listens to it. Written by single statements, several nodes at once. */
@Entity
@Table(name = "social_health")
public class AccountHealth {

    @Id
    @Column(name = "account_id")
    private UUID accountId;

    private String node;

    @Column(name = "leased_until")
    private OffsetDateTime leasedUntil;

    @Column(name = "listened_at")
    private OffsetDateTime listenedAt;

    @Column(name = "last_event_at")
    private OffsetDateTime lastEventAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "last_error")
    private ChannelTrouble.Kind lastError;

    @Column(name = "last_error_at")
    private OffsetDateTime lastErrorAt;

    @Column(name = "limit_left")
    private Integer limitLeft;

    @Column(name = "limit_of")
    private Integer limitOf;

    @Column(name = "limit_until")
    private OffsetDateTime limitUntil;

    protected AccountHealth() {}

    AccountHealth(AccountId account) {
        this.accountId = account.value();
    }

    /** As staff see it. */
    AccountView.Health view(OffsetDateTime now) {
        return new AccountView.Health(
                listener(now),
                Optional.ofNullable(listenedAt),
                Optional.ofNullable(lastEventAt),
                Optional.ofNullable(lastError).map(Enum::name),
                Optional.ofNullable(lastErrorAt),
                optional(limitLeft),
                optional(limitOf),
                Optional.ofNullable(limitUntil));
    }

    private Optional<String> listener(OffsetDateTime now) {
        return leasedUntil != null && leasedUntil.isAfter(now) ? Optional.of(node) : Optional.empty();
    }

    private static OptionalInt optional(Integer number) {
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }
}
