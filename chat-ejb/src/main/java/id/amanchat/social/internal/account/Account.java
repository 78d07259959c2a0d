package id.amanchat.social.internal.account;

import id.amanchat.conversation.Channel;
import id.amanchat.social.AccountId;
import java.net.URI;
import java.time.Duration;
import java.time.OffsetDateTime;

/**
 * One of the bank's accounts, as the rest of the room needs it.
 *
 * @param topic what its threads are about
 * @param promise in which the first answer is promised
 * @param fourEyes whether a second person agrees to each public post
 * @param connectedAt nothing older is read
 */
public record Account(
        AccountId id,
        Channel channel,
        URI server,
        String remoteId,
        String handle,
        String topic,
        Duration promise,
        boolean fourEyes,
        OffsetDateTime connectedAt) {}
