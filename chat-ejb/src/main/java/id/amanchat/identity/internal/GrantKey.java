package id.amanchat.identity.internal;

import id.amanchat.identity.SensitiveAction;
import id.amanchat.identity.SessionId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** One action in one session. */
@Embeddable
public class GrantKey implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "session_id")
    private UUID sessionId;

    @Enumerated(EnumType.STRING)
    private SensitiveAction action;

    protected GrantKey() {}

    GrantKey(SessionId session, SensitiveAction action) {
        this.sessionId = session.value();
        this.action = action;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GrantKey that && Objects.equals(sessionId, that.sessionId) && action == that.action;
    }

    @Override
    public int hashCode() {
        return Objects.hash(sessionId, action);
    }
}
