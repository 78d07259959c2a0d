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

    @Inject
    @Any
    private Instance<ChannelSignIn> signIns;

    /** The adapter of an outside channel. */
    public SocialChannel of(Channel kind) {
        return adapters.stream()
                .filter(adapter -> adapter.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No adapter for " + kind));
    }

    /** How the bank's accounts on an outside channel are connected. */
    public ChannelSignIn signIn(Channel kind) {
        return signIns.stream()
                .filter(signIn -> signIn.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No sign-in for " + kind));
    }
}
