package id.amanchat.social.internal.account;

import id.amanchat.conversation.Channel;
import id.amanchat.identity.PersonId;
import id.amanchat.social.AccountId;
import id.amanchat.social.AccountState;
import id.amanchat.social.Alarm;
import id.amanchat.social.internal.channel.Incoming;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/**
 * One of the bank's accounts: connected, perhaps signed out by the channel or disconnected by an administrator, and connected
 * again as the same one. Stopped, it is silent and still listens. Change it only while its row is held.
 */
@Entity
@Table(name = "social_account")
public class OwnAccount {

    @Id
    private UUID id = UUID.randomUUID();

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private String server;

    @Column(name = "remote_id")
    private String remoteId;

    private String handle;

    private String name;

    @Embedded
    private SealedKeys keys = new SealedKeys();

    @Embedded
    private AccountSettings settings;

    @Enumerated(EnumType.STRING)
    private AccountState state;

    @Column(name = "stopped_at")
    private OffsetDateTime stoppedAt;

    @Column(name = "stopped_by")
    private UUID stoppedBy;

    @Enumerated(EnumType.STRING)
    private Alarm alarm;

    @Column(name = "alarm_at")
    private OffsetDateTime alarmAt;

    @Column(name = "alarm_about")
    private String alarmAbout;

    @Column(name = "connected_at")
    private OffsetDateTime connectedAt;

    @Column(name = "connected_by")
    private UUID connectedBy;

    @Version
    private int version;

    protected OwnAccount() {}

    OwnAccount(Channel channel, URI server, String remoteId, AccountSettings settings) {
        this.channel = channel;
        this.server = server.toString();
        this.remoteId = remoteId;
        this.settings = settings;
    }

    AccountId id() {
        return new AccountId(id);
    }

    Channel channel() {
        return channel;
    }

    URI server() {
        return URI.create(server);
    }

    String remoteId() {
        return remoteId;
    }

    String handle() {
        return handle;
    }

    String name() {
        return name;
    }

    SealedKeys keys() {
        return keys;
    }

    AccountSettings settings() {
        return settings;
    }

    void settings(AccountSettings chosen) {
        settings = chosen;
    }

    AccountState state() {
        return state;
    }

    /**
     * Its owner agreed that we speak as the account. Signed out in between it was connected all the time: what came
     * meanwhile is read.
     */
    void connected(Incoming.Author who, PersonId by, OffsetDateTime now) {
        handle = who.handle();
        name = who.name();
        if (state != AccountState.SIGNED_OUT) {
            connectedAt = now;
        }
        connectedBy = by.value();
        state = AccountState.CONNECTED;
    }

    /** What was written before is not read. */
    OffsetDateTime connectedAt() {
        return connectedAt;
    }

    void signedOut() {
        state = AccountState.SIGNED_OUT;
    }

    void disconnected() {
        state = AccountState.DISCONNECTED;
        keys.forget();
    }

    /** Since when nothing leaves. */
    Optional<OffsetDateTime> stoppedAt() {
        return Optional.ofNullable(stoppedAt);
    }

    /** Who stopped it; empty when an alarm did. */
    Optional<PersonId> stoppedBy() {
        return Optional.ofNullable(stoppedBy).map(PersonId::new);
    }

    void stop(PersonId by, OffsetDateTime now) {
        stoppedAt = now;
        stoppedBy = by == null ? null : by.value();
    }

    void goOn() {
        stoppedAt = null;
        stoppedBy = null;
    }

    /** The alarm that nobody looked at yet. */
    Optional<Alarm> alarm() {
        return Optional.ofNullable(alarm);
    }

    Optional<OffsetDateTime> alarmAt() {
        return Optional.ofNullable(alarmAt);
    }

    /** Address of the post that raised it. */
    Optional<String> alarmAbout() {
        return Optional.ofNullable(alarmAbout);
    }

    void alarm(Alarm why, String about, OffsetDateTime now) {
        alarm = why;
        alarmAbout = about;
        alarmAt = now;
    }

    void acknowledge() {
        alarm = null;
        alarmAbout = null;
        alarmAt = null;
    }

    int version() {
        return version;
    }
}
