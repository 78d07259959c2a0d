package id.amanchat.social.internal.inbound;

import id.amanchat.social.AccountId;
import id.amanchat.social.internal.channel.Stream;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** How far an account has been read. */
@Entity
@Table(name = "social_cursor")
@IdClass(Cursor.Key.class)
public class Cursor {

    @Id
    @Column(name = "account_id")
    private UUID accountId;

    @Id
    @Enumerated(EnumType.STRING)
    private Stream stream;

    private String position;

    protected Cursor() {}

    Cursor(AccountId account, Stream stream, String position) {
        this.accountId = account.value();
        this.stream = stream;
        this.position = position;
    }

    void move(String further) {
        position = further;
    }

    String position() {
        return position;
    }

    /** Key of a cursor. */
    public static final class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private UUID accountId;
        private Stream stream;

        protected Key() {}

        Key(AccountId account, Stream stream) {
            this.accountId = account.value();
            this.stream = stream;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.accountId.equals(accountId) && key.stream == stream;
        }

        @Override
        public int hashCode() {
            return Objects.hash(accountId, stream);
        }
    }
}
