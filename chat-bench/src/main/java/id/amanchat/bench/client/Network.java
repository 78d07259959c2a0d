package id.amanchat.bench.client;

import io.netty.channel.EventLoopGroup;
import io.netty.channel.nio.NioEventLoopGroup;
import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslContextBuilder;
import io.netty.handler.ssl.util.InsecureTrustManagerFactory;
import javax.net.ssl.SSLException;

/**
 * The threads and the TLS set-up that every connection of this program shares. It trusts any certificate: it only ever
 * talks to loopback, where the server has made its own.
 */
public final class Network implements AutoCloseable {
    /** One thread carries all connections: the machine's other core and a half belong to what is measured. */
    private static final int THREADS = 1;

    private final EventLoopGroup loops = new NioEventLoopGroup(THREADS);
    private final SslContext tls;

    public Network() throws SSLException {
        tls = SslContextBuilder.forClient()
                .trustManager(InsecureTrustManagerFactory.INSTANCE)
                .protocols("TLSv1.3")
                .build();
    }

    EventLoopGroup loops() {
        return loops;
    }

    SslContext tls() {
        return tls;
    }

    @Override
    public void close() {
        loops.shutdownGracefully().syncUninterruptibly();
    }
}
