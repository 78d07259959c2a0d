package id.amanchat.social.internal.channel;

import id.amanchat.conversation.Channel;
import java.net.URI;
import java.util.Optional;

/**
 * What it takes to speak to a channel as one of the bank's accounts. Never stored and never logged.
 *
 * @param server root of the channel's interface, without a slash at the end
 * @param remoteId the account's own id on the channel
 * @param token valid now
 * @param appToken the application's own bearer token, which only X wants, and only for listening; without it X is polled
 */
public record Access(
        Channel channel, URI server, String remoteId, String handle, String token, Optional<String> appToken) {

    public Access(Channel channel, URI server, String remoteId, String handle, String token) {
        this(channel, server, remoteId, handle, token, Optional.empty());
    }

    @Override
    public String toString() {
        return "Access[" + channel + "]";
    }
}
