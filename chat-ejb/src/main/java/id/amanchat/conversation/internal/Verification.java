package id.amanchat.conversation.internal;

import id.amanchat.identity.Proven;
import id.amanchat.identity.ProvenBy;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.OffsetDateTime;

/** How and when a customer had proven to be themselves before they asked. */
@Embeddable
public class Verification {

    @Enumerated(EnumType.STRING)
    @Column(name = "verified_by")
    private ProvenBy by;

    @Column(name = "verified_at")
    private OffsetDateTime at;

    protected Verification() {}

    Verification(Proven proof) {
        this.by = proof.by();
        this.at = proof.at();
    }

    Proven proven() {
        return new Proven(by, at);
    }
}
