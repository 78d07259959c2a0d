package id.amanchat.conversation.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.OffsetDateTime;

/** How and when a customer had proven to be themselves before they asked. */
@Embeddable
public class Verification {

    @Column(name = "verified_by")
    private String by;

    @Column(name = "verified_at")
    private OffsetDateTime at;

    protected Verification() {}

    public Verification(String by, OffsetDateTime at) {
        this.by = by;
        this.at = at;
    }

    String by() {
        return by;
    }

    OffsetDateTime at() {
        return at;
    }
}
