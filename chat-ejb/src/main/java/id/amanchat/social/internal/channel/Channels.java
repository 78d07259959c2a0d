package id.amanchat.social.internal.channel;

import id.amanchat.conversation.Channel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/** The adapters there are. */
@ApplicationScoped
public class Channels {

    @Inject
    @Any
    private Instance<SocialChannel> adapters;

    /** The adapter of an outside channel. */
    public SocialChannel of(Channel kind) {
        return adapters.stream()
                .filter(adapter -> adapter.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No adapter for " + kind));
    }
}
