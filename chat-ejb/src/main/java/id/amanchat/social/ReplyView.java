package id.amanchat.social;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/**
 * A reply on its way out, as the caller may see it.
 *
 * @param text without the link of an invitation
 * @param reason why it is not out, as a constant: {@code LIMITED, DAILY_LIMIT, STOPPED, SIGNED_OUT, AFTER_ANOTHER} of one that is
 *     ready; {@code GONE, DUPLICATE, TOO_LONG, NOT_ALLOWED, REFUSED, OPTED_OUT, GUARD, TROUBLE} of one that was refused
 * @param notBefore when it is tried again
 * @param writer name of who wrote it
 * @param invite whether an invitation goes with it
 */
public record ReplyView(
        UUID id,
        String text,
        Audience audience,
        PostState state,
        Optional<String> reason,
        Optional<OffsetDateTime> notBefore,
        String writer,
        OffsetDateTime at,
        boolean invite,
        boolean mine,
        boolean mayApprove,
        boolean mayWithdraw,
        boolean mayRepeat) {

    @Override
    public String toString() {
        return "ReplyView[" + id + ", " + state + "]";
    }
}
