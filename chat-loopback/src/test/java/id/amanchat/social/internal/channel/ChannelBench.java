package id.amanchat.social.internal.channel;

import id.amanchat.conversation.Channel;
import id.amanchat.loopback.StandIn;
import id.amanchat.platform.Time;
import java.util.Optional;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.environment.se.WeldContainer;

/** The adapters as beans, and a stand-in that they speak to. */
final class ChannelBench implements AutoCloseable {

    /** Beans without state: one container serves all. */
    private static final WeldContainer BEANS = new Weld()
            .disableDiscovery()
            .addPackages(true, SocialChannel.class)
            .addBeanClass(Time.class)
            .initialize();

    private final Channel kind;
    private final StandIn there;

    ChannelBench(Channel kind, StandIn there) {
        this.kind = kind;
        this.there = there;
    }

    StandIn there() {
        return there;
    }

    SocialChannel channel() {
        return BEANS.select(Channels.class).get().of(kind);
    }

    ChannelSignIn signIn() {
        return BEANS.select(Channels.class).get().signIn(kind);
    }

    <T> T get(Class<T> bean) {
        return BEANS.select(bean).get();
    }

    /** As the bank's account there. */
    Access access(String token, Optional<String> appToken) {
        return new Access(kind, there.address(), there.bank().id(), there.bank().handle(), token, appToken);
    }

    @Override
    public void close() {
        there.close();
    }
}
