package id.amanchat.social.internal.channel;

import id.amanchat.conversation.Channel;
import java.net.URI;

/**
 * What it takes to speak to a channel as one of the bank's accounts. Never stored and never logged.
 *
 * @param server root of the channel's interface, without a slash at the end
 * @param remoteId the account's own id on the channel
 * @param token valid now
 */
public record Access(Channel channel, URI server, String remoteId, String handle, String token) {

    @Override
    public String toString() {
        return "Access[" + channel + "]";
    }
}
