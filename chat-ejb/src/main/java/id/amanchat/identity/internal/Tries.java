package id.amanchat.identity.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.OffsetDateTime;

/**
 * How often one secret was tried from one known device, or from all unknown ones together. Counts up with each try before
 * anything is compared, and starts anew at a success, or half an hour after the last try that counted.
 */
@Entity
@Table(name = "identity_throttle")
public class Tries {

    /** Without a success, until it must wait (NIST SP 800-63B-4 section 3.2.2 allows a hundred; PCI DSS 8.3.4 ten). */
    static final int MOST = 10;

    static final Duration WAIT = Duration.ofMinutes(30);

    /** In a row, however long that took: then the secret is disabled until it is made anew. */
    static final int MOST_IN_A_ROW = 100;

    @Id
    private String subject;

    private int tries;

    @Column(name = "in_a_row")
    private int inARow;

    @Column(name = "last_try_at")
    private OffsetDateTime lastTryAt;

    @Column(name = "disabled_at")
    private OffsetDateTime disabledAt;

    protected Tries() {}

    /** The first one. */
    Tries(String subject, OffsetDateTime now) {
        this.subject = subject;
        this.tries = 1;
        this.inARow = 1;
        this.lastTryAt = now;
    }

    static String subject(SecretKind kind, Target target, String device) {
        return kind + ":" + target.key() + ":" + device;
    }

    /** Whether the tries are used up. */
    boolean mustWait() {
        return tries >= MOST;
    }
}
