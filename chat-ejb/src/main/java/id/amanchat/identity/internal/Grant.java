package id.amanchat.identity.internal;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;

/** The second factor was given again for one action: good once, for two minutes. */
@Entity
@Table(name = "identity_step_up")
public class Grant {

    @EmbeddedId
    private GrantKey key;

    @Column(name = "granted_at")
    private OffsetDateTime grantedAt;

    protected Grant() {}

    Grant(GrantKey key, OffsetDateTime now) {
        this.key = key;
        this.grantedAt = now;
    }

    /** Once more: the time counts from now. */
    void renew(OffsetDateTime now) {
        grantedAt = now;
    }

    boolean since(OffsetDateTime time) {
        return !grantedAt.isBefore(time);
    }
}
