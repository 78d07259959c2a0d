package id.amanchat.bench.client;

import io.netty.bootstrap.Bootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.channel.socket.SocketChannel;
import io.netty.channel.socket.nio.NioSocketChannel;
import io.netty.handler.codec.http.DefaultHttpHeaders;
import io.netty.handler.codec.http.HttpClientCodec;
import io.netty.handler.codec.http.HttpObjectAggregator;
import io.netty.handler.codec.http.websocketx.CloseWebSocketFrame;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketClientProtocolConfig;
import io.netty.handler.codec.http.websocketx.WebSocketClientProtocolHandler;
import io.netty.handler.codec.http.websocketx.WebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketFrameAggregator;
import io.netty.handler.codec.http.websocketx.WebSocketVersion;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** A WebSocket that hands every text it brings to one listener, on its network thread and in order. */
public final class WebSocket extends SimpleChannelInboundHandler<WebSocketFrame> implements AutoCloseable {
    private static final int LARGEST_FRAME = 1 << 20;

    private final Consumer<String> onText;
    private final Consumer<String> onCut;
    private final CompletableFuture<WebSocket> opened = new CompletableFuture<>();
    private volatile Channel channel;
    private volatile boolean closedHere;
    private volatile String reason = "no close frame";

    private WebSocket(Consumer<String> onText, Consumer<String> onCut) {
        this.onText = onText;
        this.onCut = onCut;
    }

    /**
     * Opens one.
     *
     * @param protocol the sub-protocol asked for; empty for none
     * @param onCut told why, when an open socket ends and {@link #close} was not called
     */
    public static CompletableFuture<WebSocket> open(
            Network network,
            URI uri,
            String protocol,
            Map<String, String> headers,
            Consumer<String> onText,
            Consumer<String> onCut) {
        var socket = new WebSocket(onText, onCut);
        var address = Address.of(uri);
        var all = new DefaultHttpHeaders();
        headers.forEach(all::set);
        var handshake = WebSocketClientProtocolConfig.newBuilder()
                .webSocketUri(uri)
                .subprotocol(protocol.isEmpty() ? null : protocol)
                .version(WebSocketVersion.V13)
                .customHeaders(all)
                .maxFramePayloadLength(LARGEST_FRAME)
                .handleCloseFrames(false)
                .build();
        new Bootstrap()
                .group(network.loops())
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
                                .addLast(new HttpObjectAggregator(LARGEST_FRAME))
                                .addLast(new WebSocketClientProtocolHandler(handshake))
                                .addLast(new WebSocketFrameAggregator(LARGEST_FRAME))
                                .addLast(socket);
                    }
                })
                .connect(address.host(), address.port())
                .addListener(connecting -> {
                    if (!connecting.isSuccess()) {
                        socket.opened.completeExceptionally(connecting.cause());
                    }
                });
        return socket.opened;
    }

    public void send(String text) {
        channel.writeAndFlush(new TextWebSocketFrame(text));
    }

    public boolean isOpen() {
        return channel != null && channel.isActive();
    }

    @Override
    public void userEventTriggered(ChannelHandlerContext context, Object event) {
        if (event == WebSocketClientProtocolHandler.ClientHandshakeStateEvent.HANDSHAKE_COMPLETE) {
            channel = context.channel();
            opened.complete(this);
        }
    }

    @Override
    protected void channelRead0(ChannelHandlerContext context, WebSocketFrame frame) {
        if (frame instanceof TextWebSocketFrame text) {
            onText.accept(text.text());
        } else if (frame instanceof CloseWebSocketFrame closing) {
            reason = closing.statusCode() + " " + closing.reasonText();
            context.close();
        }
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        opened.completeExceptionally(new IOException("The socket was closed before it was open"));
        if (channel != null && !closedHere) {
            onCut.accept(reason);
        }
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
        opened.completeExceptionally(cause);
        reason = cause.toString();
        context.close();
    }

    @Override
    public void close() {
        closedHere = true;
        if (channel != null) {
            channel.close();
        }
    }
}
