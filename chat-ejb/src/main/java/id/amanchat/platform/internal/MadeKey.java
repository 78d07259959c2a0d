package id.amanchat.platform.internal;

import id.amanchat.platform.SigningKey;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.OffsetDateTime;
import java.util.Objects;

/** A key the installation made for itself; its secret half is sealed. */
@Entity
@Table(name = "platform_key")
@IdClass(MadeKey.Key.class)
public class MadeKey {

    @Id
    @Enumerated(EnumType.STRING)
    private KeyPurpose purpose;

    @Id
    private int number;

    private String fingerprint;

    /** As PEM; null where there is none. */
    @Column(name = "public_key")
    private String publicKey;

    private String secret;

    @Column(name = "made_at")
    private OffsetDateTime madeAt;

    protected MadeKey() {}

    /** The first of its purpose. */
    MadeKey(KeyPurpose purpose, NewKey made, String sealed, OffsetDateTime now) {
        this.purpose = purpose;
        this.number = 1;
        this.fingerprint = made.fingerprint();
        this.publicKey = made.publicKey();
        this.secret = sealed;
        this.madeAt = now;
    }

    public String fingerprint() {
        return fingerprint;
    }

    String secret() {
        return secret;
    }

    public SigningKey view() {
        return new SigningKey(fingerprint, publicKey, madeAt);
    }

    /** Its key. */
    public static class Key implements Serializable {

        private KeyPurpose purpose;
        private int number;

        public Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && number == key.number && purpose == key.purpose;
        }

        @Override
        public int hashCode() {
            return Objects.hash(purpose, number);
        }
    }
}
