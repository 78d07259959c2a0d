package id.amanchat.it.harness;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What came back over HTTP. */
public record Answer(int status, HttpResponse<String> response) {

    private static final int LONGEST_SHOWN = 400;

    private static final Pattern CHANGING_IN_BODY = Pattern.compile(
            "((?:nonce|data-question|data-token)=\"|name=\"jakarta.faces.ViewState\"[^>]*value=\")[^\"]*\"");

    private static final Pattern NONCE = Pattern.compile("nonce=\"([^\"]+)\"");

    private static final Pattern ALERT =
            Pattern.compile("<div role=\"alert\" class=\"refusals\"[^>]*>(.*?)</div>", Pattern.DOTALL);

    private static final Set<String> CHANGING = Set.of("date", "x-correlation-id");

    static Answer of(HttpResponse<String> response) {
        return new Answer(response.statusCode(), response);
    }

    public String body() {
        return response.body();
    }

    public JsonElement json() {
        return JsonParser.parseString(response.body());
    }

    public JsonObject object() {
        return json().getAsJsonObject();
    }

    public String text(String member) {
        return object().get(member).getAsString();
    }

    public long number(String member) {
        return object().get(member).getAsLong();
    }

    public List<String> headers(String name) {
        return response.headers().allValues(name);
    }

    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    /** All but what is new in every answer: the time, the correlation id, the nonce of the policy, lengths that follow from ids. */
    public Map<String, List<String>> steadyHeaders() {
        Map<String, List<String>> headers = new TreeMap<>(response.headers().map());
        headers.keySet().removeAll(CHANGING);
        headers.computeIfPresent(
                "content-security-policy",
                (name, values) -> values.stream()
                        .map(policy -> policy.replaceAll("'nonce-[^']*'", "'nonce'"))
                        .toList());
        headers.computeIfPresent(
                "set-cookie",
                (name, values) -> values.stream()
                        .map(cookie -> cookie.replaceFirst("=[^;]+", "=…"))
                        .toList());
        return headers;
    }

    /** The body without what is new in every answer, and without what was typed. */
    public String steadyBody(String... typed) {
        String body = CHANGING_IN_BODY.matcher(body()).replaceAll("$1…\"");
        for (MatchResult nonce : NONCE.matcher(body()).results().toList()) {
            body = body.replace(nonce.group(1), "…");
        }
        for (String text : typed) {
            body = body.replace(text, "…");
        }
        return body;
    }

    /** What the page says in alarm; empty when nothing. */
    public String refusal() {
        Matcher alert = ALERT.matcher(body());
        return alert.find() ? alert.group(1).replaceAll("<[^>]*>", "").strip() : "";
    }

    @Override
    public String toString() {
        return response.request().method() + " " + response.uri().getPath() + " -> " + status + " "
                + body().substring(0, Math.min(body().length(), LONGEST_SHOWN));
    }
}
