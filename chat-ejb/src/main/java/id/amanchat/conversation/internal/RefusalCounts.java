package id.amanchat.conversation.internal;

import id.amanchat.guard.Kind;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** How many texts of the bank's side the guard refused in a conversation. */
@Embeddable
public class RefusalCounts {

    @Column(name = "last_refusal")
    private int last;

    /** Those that asked for a secret. */
    @Column(name = "secrets_asked")
    private int secretsAsked;

    protected RefusalCounts() {}

    /** The number of the refusal that is about to be stored. */
    int next(Kind kind) {
        if (kind.asks()) {
            secretsAsked++;
        }
        return ++last;
    }

    int secretsAsked() {
        return secretsAsked;
    }
}
