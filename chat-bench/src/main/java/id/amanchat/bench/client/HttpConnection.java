package id.amanchat.bench.client;

import io.netty.bootstrap.Bootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoop;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.channel.socket.SocketChannel;
import io.netty.channel.socket.nio.NioSocketChannel;
import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpClientCodec;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpObjectAggregator;
import io.netty.handler.codec.http.HttpUtil;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * One keep-alive HTTP/1.1 connection over TLS with one request under way. It opens itself when it is needed and again
 * after the server has closed it. Lives on its network thread: every method but the constructor is called there.
 */
final class HttpConnection extends SimpleChannelInboundHandler<FullHttpResponse> {
    private static final int LARGEST_BODY = 4 << 20;

    private final Bootstrap bootstrap;
    private final Address address;
    private final Consumer<HttpConnection> whenFree;
    private Channel channel;
    private CompletableFuture<Answer> underWay;

    HttpConnection(Network network, Address address, EventLoop loop, Consumer<HttpConnection> whenFree) {
        this.address = address;
        this.whenFree = whenFree;
        this.bootstrap = new Bootstrap()
                .group(loop)
                .channel(NioSocketChannel.class)
                .option(ChannelOption.TCP_NODELAY, true)
                .handler(new ChannelInitializer<SocketChannel>() {
                    @Override
                    protected void initChannel(SocketChannel fresh) {
                        if (address.secure()) {
                            fresh.pipeline()
                                    .addLast(network.tls().newHandler(fresh.alloc(), address.host(), address.port()));
                        }
                        fresh.pipeline()
                                .addLast(new HttpClientCodec())
                                .addLast(new HttpObjectAggregator(LARGEST_BODY))
                                .addLast(HttpConnection.this);
                    }
                });
    }

    @Override
    public boolean isSharable() {
        return true;
    }

    /** Header and body leave in one write; two would meet Nagle and the delayed acknowledgement, a false 40 ms. */
    void send(FullHttpRequest request, CompletableFuture<Answer> answer) {
        underWay = answer;
        if (channel != null && channel.isActive()) {
            write(request);
        } else {
            bootstrap.connect(address.host(), address.port()).addListener((ChannelFutureListener) opened -> {
                if (opened.isSuccess()) {
                    channel = opened.channel();
                    write(request);
                } else {
                    request.release();
                    fail(opened.cause());
                }
            });
        }
    }

    private void write(FullHttpRequest request) {
        channel.writeAndFlush(request).addListener(written -> {
            if (!written.isSuccess()) {
                fail(written.cause());
            }
        });
    }

    @Override
    protected void channelRead0(ChannelHandlerContext context, FullHttpResponse response) {
        if (!HttpUtil.isKeepAlive(response)) {
            context.close();
            channel = null;
        }
        var answer = new Answer(
                response.status().code(),
                Optional.ofNullable(response.headers().get(HttpHeaderNames.LOCATION)),
                response.headers().getAll(HttpHeaderNames.SET_COOKIE),
                response.content().toString(StandardCharsets.UTF_8));
        finish(waiting -> waiting.complete(answer));
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        if (context.channel() == channel) {
            channel = null;
            fail(new IOException("The server closed the connection"));
        }
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
        context.close();
        fail(cause);
    }

    void close() {
        if (channel != null) {
            channel.close();
        }
    }

    private void fail(Throwable cause) {
        finish(waiting -> waiting.completeExceptionally(cause));
    }

    private void finish(Consumer<CompletableFuture<Answer>> how) {
        var waiting = underWay;
        if (waiting != null) {
            underWay = null;
            whenFree.accept(this);
            how.accept(waiting);
        }
    }
}
