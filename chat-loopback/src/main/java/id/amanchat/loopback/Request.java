package id.amanchat.loopback;

import com.sun.net.httpserver.HttpExchange;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was asked. */
record Request(String method, String path, Map<String, List<String>> query, Map<String, String> headers, String body) {

    static Request of(HttpExchange exchange) throws IOException {
        URI asked = exchange.getRequestURI();
        Map<String, String> headers = new LinkedHashMap<>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(java.util.Locale.ROOT), values.get(0)));
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        return new Request(exchange.getRequestMethod(), asked.getPath(), pairs(asked.getRawQuery()), headers, body);
    }

    String line() {
        return method + " " + path;
    }

    /** The value of the query, or else of the form. */
    Optional<String> value(String name) {
        return all(name).stream().findFirst();
    }

    List<String> all(String name) {
        List<String> asked = query.getOrDefault(name, List.of());
        return asked.isEmpty() && isForm() ? pairs(body).getOrDefault(name, List.of()) : asked;
    }

    String get(String name) {
        return value(name).orElse("");
    }

    Optional<Long> number(String name) {
        return value(name).filter(text -> text.matches("[0-9]{1,19}")).map(Long::parseLong);
    }

    Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    Optional<String> bearer() {
        return header("authorization")
                .filter(text -> text.startsWith("Bearer "))
                .map(text -> text.substring(7));
    }

    JsonObject json() {
        return Json.read(body);
    }

    boolean isForm() {
        return header("content-type")
                .filter(type -> type.startsWith("application/x-www-form-urlencoded"))
                .isPresent();
    }

    private static Map<String, List<String>> pairs(String text) {
        Map<String, List<String>> pairs = new LinkedHashMap<>();
        if (text != null && !text.isEmpty()) {
            for (String pair : text.split("&")) {
                int at = pair.indexOf('=');
                String name = decoded(at < 0 ? pair : pair.substring(0, at));
                pairs.computeIfAbsent(name, any -> new ArrayList<>())
                        .add(at < 0 ? "" : decoded(pair.substring(at + 1)));
            }
        }
        return pairs;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
