package id.amanchat.social.internal.outbound;

import id.amanchat.social.AccountId;
import id.amanchat.social.Audience;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Of an account, and who reads it: channels count both apart. */
@Embeddable
public class OutletKey implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "account_id")
    private UUID accountId;

    @Enumerated(EnumType.STRING)
    private Audience audience;

    protected OutletKey() {}

    OutletKey(AccountId account, Audience audience) {
        this.accountId = account.value();
        this.audience = audience;
    }

    Audience audience() {
        return audience;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OutletKey key && accountId.equals(key.accountId) && audience == key.audience;
    }

    @Override
    public int hashCode() {
        return Objects.hash(accountId, audience);
    }
}
