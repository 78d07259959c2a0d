package id.amanchat.social.internal.channel;

import id.amanchat.conversation.Channel;
import id.amanchat.loopback.MastodonStandIn;

/** Mastodon keeps the contract of signing in. */
class MastodonSignInTest extends SignInContract {

    @Override
    ChannelBench bench() {
        return new ChannelBench(Channel.MASTODON, MastodonStandIn.start(0));
    }
}
