package id.amanchat.social.internal.account;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;

/** What it takes to speak as an account: the secrets sealed, and whose turn it is to ask for new ones. */
@Embeddable
public class SealedKeys {

    @Column(name = "client_id")
    private String clientId;

    @Column(name = "sealed_client_secret")
    private String clientSecret;

    @Column(name = "sealed_webhook_secret")
    private String webhookSecret;

    @Column(name = "sealed_app_token")
    private String appToken;

    @Column(name = "sealed_access")
    private String access;

    @Column(name = "sealed_refresh")
    private String refresh;

    @Column(name = "sealed_with")
    private long sealedWith;

    @Column(name = "access_since")
    private OffsetDateTime since;

    @Column(name = "access_until")
    private OffsetDateTime until;

    @Column(name = "refreshing_until")
    private OffsetDateTime refreshingUntil;

    Optional<String> clientId() {
        return Optional.ofNullable(clientId);
    }

    void client(String id, String sealedSecret) {
        clientId = id;
        clientSecret = sealedSecret;
    }

    /** The sealed text of that secret. */
    Optional<String> text(Secret which) {
        return Optional.ofNullable(
                switch (which) {
                    case CLIENT -> clientSecret;
                    case WEBHOOK -> webhookSecret;
                    case APP -> appToken;
                    case ACCESS -> access;
                    case REFRESH -> refresh;
                });
    }

    void seal(Secret which, String text) {
        switch (which) {
            case CLIENT -> clientSecret = text;
            case WEBHOOK -> webhookSecret = text;
            case APP -> appToken = text;
            case ACCESS -> access = text;
            case REFRESH -> refresh = text;
        }
    }

    long sealedWith() {
        return sealedWith;
    }

    void sealedWith(long key) {
        sealedWith = key;
    }

    /** When the token was given. */
    Optional<OffsetDateTime> since() {
        return Optional.ofNullable(since);
    }

    /** Whether the token ends before that time. */
    boolean endsBefore(OffsetDateTime time) {
        return until != null && until.isBefore(time);
    }

    /** A token was given: nobody asks any more. */
    void given(OffsetDateTime now, OffsetDateTime untilThen) {
        since = now;
        until = untilThen;
        refreshingUntil = null;
    }

    boolean asking(OffsetDateTime now) {
        return refreshingUntil != null && refreshingUntil.isAfter(now);
    }

    void ask(OffsetDateTime now, Duration atMost) {
        refreshingUntil = now.plus(atMost);
    }

    void askNoMore() {
        refreshingUntil = null;
    }

    /** The right was given back. */
    void forget() {
        for (Secret each : Secret.values()) {
            seal(each, null);
        }
        since = null;
        until = null;
        refreshingUntil = null;
    }
}
