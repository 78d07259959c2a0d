package id.amanchat.social.internal.account;

import id.amanchat.conversation.Channel;
import id.amanchat.social.internal.channel.AppKeys;
import id.amanchat.social.internal.channel.Grant;
import id.amanchat.social.internal.channel.Incoming;
import java.net.URI;

/** An account whose owner has just agreed that we speak as it. */
public record NewAccount(Channel channel, URI server, Incoming.Author who, AppKeys app, Grant grant) {

    @Override
    public String toString() {
        return "NewAccount[" + channel + "]";
    }
}
