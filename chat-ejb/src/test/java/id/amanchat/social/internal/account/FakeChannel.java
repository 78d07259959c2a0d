package id.amanchat.social.internal.account;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** As much of both channels as signing in needs: answers each path with what it was told. */
final class FakeChannel implements AutoCloseable {

    private final HttpServer server;
    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();

    private FakeChannel(HttpServer server) {
        this.server = server;
    }

    static FakeChannel start() {
        try {
            FakeChannel channel =
                    new FakeChannel(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
            channel.server.setExecutor(Executors.newCachedThreadPool());
            channel.server.createContext("/", channel::handle);
            channel.server.start();
            return channel;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** Answers that path with that, from now on: a status, a space, JSON. */
    FakeChannel answer(String path, String answer) {
        answers.put(path, answer);
        return this;
    }

    /** How often that path was asked for. */
    long asked(String path) {
        return asked.stream().filter(each -> each.startsWith(path + "\n")).count();
    }

    /** What came with each question for that path: headers are left out, but for the authorization. */
    List<String> bodies(String path) {
        return asked.stream().filter(each -> each.startsWith(path + "\n")).toList();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            asked.add(path + "\n" + exchange.getRequestHeaders().getFirst("Authorization") + "\n" + body);
            String answer = answers.getOrDefault(path, "404 {}");
            byte[] json = answer.substring(4).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(Integer.parseInt(answer.substring(0, 3)), json.length);
            exchange.getResponseBody().write(json);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
