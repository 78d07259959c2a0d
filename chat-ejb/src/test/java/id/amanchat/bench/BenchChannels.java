package id.amanchat.bench;

import id.amanchat.conversation.Channel;
import id.amanchat.social.internal.channel.Channels;
import id.amanchat.social.internal.channel.SocialChannel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Specializes;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The real adapters, unless a test puts its own in the place of one. */
@ApplicationScoped
@Specializes
public class BenchChannels extends Channels {

    private final Map<Channel, SocialChannel> instead = new ConcurrentHashMap<>();

    @Override
    public SocialChannel of(Channel kind) {
        SocialChannel found = instead.get(kind);
        return found == null ? super.of(kind) : found;
    }

    /** Until the end of the test. */
    public void use(SocialChannel channel) {
        instead.put(channel.kind(), channel);
    }

    void startOver() {
        instead.clear();
    }
}
