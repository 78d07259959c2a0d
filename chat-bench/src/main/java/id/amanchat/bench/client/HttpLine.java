package id.amanchat.bench.client;

import io.netty.channel.EventLoop;
import io.netty.handler.codec.http.FullHttpRequest;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * One person's connections to a server: as many as a browser opens, further requests wait their turn. Safe for several
 * threads; the work is done on one network thread.
 */
final class HttpLine {
    /** What Chromium and Firefox allow themselves for one host over HTTP/1.1. */
    private static final int MOST_CONNECTIONS = 6;

    private record Waiting(FullHttpRequest request, CompletableFuture<Answer> answer) {}

    private final Network network;
    private final Address address;
    private final EventLoop loop;
    private final Deque<HttpConnection> free = new ArrayDeque<>();
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private final List<HttpConnection> all = new ArrayList<>();

    HttpLine(Network network, Address address) {
        this.network = network;
        this.address = address;
        this.loop = network.loops().next();
    }

    CompletableFuture<Answer> send(FullHttpRequest request) {
        var answer = new CompletableFuture<Answer>();
        if (loop.inEventLoop()) {
            start(request, answer);
        } else {
            loop.execute(() -> start(request, answer));
        }
        return answer;
    }

    private void start(FullHttpRequest request, CompletableFuture<Answer> answer) {
        var connection = free.poll();
        if (connection == null && all.size() < MOST_CONNECTIONS) {
            connection = new HttpConnection(network, address, loop, this::freed);
            all.add(connection);
        }
        if (connection == null) {
            waiting.add(new Waiting(request, answer));
        } else {
            connection.send(request, answer);
        }
    }

    private void freed(HttpConnection connection) {
        var next = waiting.poll();
        if (next == null) {
            free.push(connection);
        } else {
            // Later, so that the one that has just finished is told first.
            loop.execute(() -> connection.send(next.request(), next.answer()));
        }
    }

    void close() {
        loop.execute(() -> all.forEach(HttpConnection::close));
    }
}
