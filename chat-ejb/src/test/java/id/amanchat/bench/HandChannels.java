package id.amanchat.bench;

import id.amanchat.conversation.Channel;
import id.amanchat.social.internal.channel.Channels;
import id.amanchat.social.internal.channel.SocialChannel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Specializes;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The adapters, and in their place what a test put there. */
@Specializes
@ApplicationScoped
public class HandChannels extends Channels {

    private final Map<Channel, SocialChannel> given = new ConcurrentHashMap<>();

    public void put(SocialChannel channel) {
        given.put(channel.kind(), channel);
    }

    @Override
    public SocialChannel of(Channel kind) {
        SocialChannel found = given.get(kind);
        return found == null ? super.of(kind) : found;
    }

    void startOver() {
        given.clear();
    }
}
