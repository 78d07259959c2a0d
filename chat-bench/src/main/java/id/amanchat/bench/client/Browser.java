package id.amanchat.bench.client;

import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.DefaultFullHttpRequest;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpVersion;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** One person's browser, as the server sees it: cookies, the Origin, a few connections. Safe for several threads. */
public final class Browser implements AutoCloseable {
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String JSON = "application/json";
    private static final String TOKEN = "X-Chat-Token";

    private final Network network;
    private final String origin;
    private final HttpLine line;
    private final Map<String, String> cookies = new ConcurrentHashMap<>();
    private volatile String token = "";

    /** @param origin such as {@code https://localhost:8443} */
    public Browser(Network network, String origin) {
        this.network = network;
        this.origin = origin;
        this.line = new HttpLine(network, Address.of(URI.create(origin)));
    }

    public CompletableFuture<Answer> get(String path) {
        return send(HttpMethod.GET, path, "", "");
    }

    public CompletableFuture<Answer> postForm(String path, Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpMethod.POST, path, FORM, body);
    }

    public CompletableFuture<Answer> postJson(String path, String body) {
        return send(HttpMethod.POST, path, JSON, body);
    }

    public CompletableFuture<Answer> putJson(String path, String body) {
        return send(HttpMethod.PUT, path, JSON, body);
    }

    /** The token that pages carry and that every write must show. */
    public void useToken(String fromPage) {
        token = fromPage;
    }

    /** Opens a socket as a page does: with the session and the Origin. */
    public CompletableFuture<WebSocket> openSocket(String path, Consumer<String> onText, Consumer<String> onCut) {
        var uri = URI.create(origin.replaceFirst("^http", "ws") + path);
        return WebSocket.open(network, uri, "", Map.of("Cookie", cookieHeader(), "Origin", origin), onText, onCut);
    }

    private CompletableFuture<Answer> send(HttpMethod method, String path, String type, String body) {
        var content = Unpooled.copiedBuffer(body, StandardCharsets.UTF_8);
        var request = new DefaultFullHttpRequest(HttpVersion.HTTP_1_1, method, path, content);
        var headers = request.headers();
        headers.set(HttpHeaderNames.HOST, origin.substring(origin.indexOf("//") + 2));
        headers.set(HttpHeaderNames.ACCEPT_LANGUAGE, "en");
        if (!cookies.isEmpty()) {
            headers.set(HttpHeaderNames.COOKIE, cookieHeader());
        }
        if (!method.equals(HttpMethod.GET)) {
            headers.set(HttpHeaderNames.ORIGIN, origin);
            headers.set(HttpHeaderNames.CONTENT_TYPE, type);
            headers.set(HttpHeaderNames.CONTENT_LENGTH, content.readableBytes());
            headers.set(TOKEN, token);
        }
        return line.send(request).thenApply(this::keepCookies);
    }

    private Answer keepCookies(Answer answer) {
        for (var cookie : answer.cookies()) {
            var pair = cookie.split(";", 2)[0].split("=", 2);
            cookies.put(pair[0], pair.length > 1 ? pair[1] : "");
        }
        return answer;
    }

    private String cookieHeader() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        line.close();
    }
}
