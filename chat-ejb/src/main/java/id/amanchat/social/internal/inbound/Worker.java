package id.amanchat.social.internal.inbound;

import id.amanchat.social.AccountId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** Whoever holds this row works off the account's events: one at a time, on all nodes together. */
@Entity
@Table(name = "social_worker")
public class Worker {

    @Id
    @Column(name = "account_id")
    private UUID accountId;

    protected Worker() {}

    Worker(AccountId account) {
        this.accountId = account.value();
    }
}
