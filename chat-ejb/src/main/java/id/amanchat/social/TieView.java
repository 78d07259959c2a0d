package id.amanchat.social;

import id.amanchat.conversation.Channel;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A handle that is the caller's, proven and agreed to.
 *
 * @param id by which it is withdrawn
 */
public record TieView(UUID id, Channel channel, String handle, OffsetDateTime consentedAt, OffsetDateTime provenAt) {

    @Override
    public String toString() {
        return "TieView[" + channel + "]";
    }
}
