package id.amanchat.social.internal.inbound;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Key of a {@link ThreadMessage}. */
public final class ThreadMessageKey implements Serializable {

    private static final long serialVersionUID = 1L;

    private UUID accountId;
    private String postId;

    protected ThreadMessageKey() {}

    ThreadMessageKey(UUID accountId, String postId) {
        this.accountId = accountId;
        this.postId = postId;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ThreadMessageKey key && key.accountId.equals(accountId) && key.postId.equals(postId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(accountId, postId);
    }
}
