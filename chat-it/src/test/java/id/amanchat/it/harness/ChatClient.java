package id.amanchat.it.harness;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A person at the other end of the line without a browser: signs in, calls the REST interface, listens to the pushes. */
public final class ChatClient {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern TOKEN = Pattern.compile("<meta name=\"chat-token\" content=\"([^\"]+)\"");
    private static final Pattern CHANNEL = Pattern.compile("events\\?[0-9a-fA-F-]{36}");

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .sslContext(Insecurely.trusting())
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    private final String origin;
    private final Map<String, String> cookies = new ConcurrentHashMap<>();
    private final List<String> cookiesSet = new ArrayList<>();
    private volatile String token = "";
    private volatile String home = "/chat/";

    public ChatClient(String origin) {
        this.origin = origin;
    }

    // --- Signing in

    public ChatClient signIn(Person person, String code) {
        givePassword(person.username(), person.password());
        Answer verified = giveCode(code);
        if (!letIn(verified)) {
            throw new IllegalStateException(person.username() + " was not let in: " + verified);
        }
        home = person.home();
        readToken(get(home));
        return this;
    }

    /** Fills in a form of a page, whose fields are named without the form's name, and presses a button of it. */
    public Answer submit(String page, String form, String button, String... fieldsAndValues) {
        return submitOn(get(page), form, button, fieldsAndValues);
    }

    /** The same on a page that came before. */
    public Answer submitOn(Answer page, String form, String button, String... fieldsAndValues) {
        Form filled = Form.in(page, form).with(form + ":" + button, "");
        for (int i = 0; i < fieldsAndValues.length; i += 2) {
            filled.with(form + ":" + fieldsAndValues[i], fieldsAndValues[i + 1]);
        }
        return post(filled);
    }

    /** The same where fields are plain controls, each with its own name. */
    public Answer submitPlain(String page, String form, String button, String... fieldsAndValues) {
        Form filled = Form.in(get(page), form).with(form + ":" + button, "");
        for (int i = 0; i < fieldsAndValues.length; i += 2) {
            filled.with(fieldsAndValues[i], fieldsAndValues[i + 1]);
        }
        return post(filled);
    }

    /** Whether this answer of the second step opened the person's page. */
    public static boolean letIn(Answer answer) {
        return answer.status() == 302 && !answer.header("Location").contains("/sign-in");
    }

    /** The first step only: afterwards the password is accepted, and nothing else. */
    public Answer givePassword(String username, String password) {
        Form form = Form.in(get("/chat/sign-in"), "sign-in")
                .with("sign-in:username", username)
                .with("sign-in:password", password)
                .with("sign-in:submit", "");
        return post(form);
    }

    public Answer giveCode(String code) {
        Form form = Form.in(get("/chat/sign-in/verify"), "verify")
                .with("verify:code", code)
                .with("verify:submit", "");
        return post(form);
    }

    public Answer signOut() {
        return post(Form.in(get(home), "sign-out").with("sign-out:submit", ""));
    }

    public boolean isSignedIn() {
        return !cookies.isEmpty() && get(home).status() == 200;
    }

    // --- Plain requests

    public Answer get(String path) {
        return send(path, request -> request.GET());
    }

    public Answer post(String path, String json) {
        return send(path, request -> asThePageDoes(request).POST(BodyPublishers.ofString(json)));
    }

    public Answer put(String path, String json) {
        return send(path, request -> asThePageDoes(request).PUT(BodyPublishers.ofString(json)));
    }

    /** A request just as the test makes it; only the session cookie is added. */
    public Answer send(String path, UnaryOperator<HttpRequest.Builder> making) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(uri(path)).timeout(PATIENCE).header("Accept-Language", "en");
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookieHeader());
        }
        try {
            var response = HTTP.send(making.apply(request).build(), BodyHandlers.ofString());
            response.headers().allValues("Set-Cookie").forEach(this::keepCookie);
            return Answer.of(response);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** Type, token and origin, as the script in our pages sends them. */
    public HttpRequest.Builder asThePageDoes(HttpRequest.Builder request) {
        return request.setHeader("Content-Type", "application/json")
                .setHeader("X-Chat-Token", token)
                .setHeader("Origin", origin);
    }

    // --- The conversation

    /** The id of the conversation, new or open already. */
    public Answer start(String topic, String text) {
        return post("/chat/api/conversations", object("topic", topic, "text", text));
    }

    public Answer current() {
        return get("/chat/api/conversations/current");
    }

    public Answer conversation(String id) {
        return get("/chat/api/conversations/" + id);
    }

    public Answer say(String conversation, String text) {
        return say(conversation, UUID.randomUUID().toString(), text);
    }

    public Answer say(String conversation, String clientId, String text) {
        return put("/chat/api/conversations/" + conversation + "/messages/" + clientId, object("text", text));
    }

    public List<JsonObject> messages(String conversation) {
        return messages(conversation, 0, 500);
    }

    public List<JsonObject> messages(String conversation, long after, int limit) {
        Answer answer = get("/chat/api/conversations/" + conversation + "/messages?after=" + after + "&limit=" + limit);
        if (answer.status() != 200) {
            throw new IllegalStateException(answer.toString());
        }
        JsonArray array = answer.json().getAsJsonArray();
        return array.asList().stream().map(element -> element.getAsJsonObject()).toList();
    }

    public Answer received(String conversation, long sequence) {
        return put("/chat/api/conversations/" + conversation + "/received", "{\"sequence\":" + sequence + "}");
    }

    public Answer read(String conversation, long sequence) {
        return put("/chat/api/conversations/" + conversation + "/read", "{\"sequence\":" + sequence + "}");
    }

    public Answer typing(String conversation) {
        return post("/chat/api/conversations/" + conversation + "/typing", "");
    }

    public Answer end(String conversation) {
        return post("/chat/api/conversations/" + conversation + "/end", "");
    }

    // --- The agent's desk

    public JsonObject desk() {
        Answer answer = get("/chat/api/agent/desk");
        if (answer.status() != 200) {
            throw new IllegalStateException(answer.toString());
        }
        return answer.object();
    }

    public List<JsonObject> offers() {
        return desk().getAsJsonArray("offers").asList().stream()
                .map(element -> element.getAsJsonObject())
                .toList();
    }

    public List<JsonObject> chats() {
        return desk().getAsJsonArray("chats").asList().stream()
                .map(element -> element.getAsJsonObject())
                .toList();
    }

    public Answer be(String availability) {
        return put("/chat/api/agent/availability", object("availability", availability));
    }

    public Answer accept(String offer) {
        return post("/chat/api/agent/offers/" + offer + "/accept", "");
    }

    public Answer decline(String offer) {
        return post("/chat/api/agent/offers/" + offer + "/decline", "");
    }

    // --- The push socket

    public Pushes listen() {
        return listenOn(findChannel().orElseThrow(() -> new IllegalStateException("No push channel in " + home)));
    }

    /** With this person's cookies, whosever the channel is. */
    public Pushes listenOn(String channel) {
        return Pushes.open(HTTP, socketUri(channel), cookieHeader(), origin);
    }

    /** "events?uuid", as the person's own page has it. */
    public Optional<String> findChannel() {
        return CHANNEL.matcher(get(home).body())
                .results()
                .map(MatchResult::group)
                .findFirst();
    }

    /** wss://…/chat/omnifaces.push/events?uuid */
    public URI socketUri(String channel) {
        return URI.create(origin.replace("https:", "wss:") + "/chat/omnifaces.push/" + channel);
    }

    // --- What it holds

    public String origin() {
        return origin;
    }

    /** Where signing in led to. */
    public String home() {
        return home;
    }

    public String token() {
        return token;
    }

    public Map<String, String> cookies() {
        return Map.copyOf(cookies);
    }

    public String cookieHeader() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    /** Every Set-Cookie header it ever got. */
    public List<String> cookiesSet() {
        synchronized (cookiesSet) {
            return List.copyOf(cookiesSet);
        }
    }

    public static String object(String... namesAndValues) {
        JsonObject object = new JsonObject();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.addProperty(namesAndValues[i], namesAndValues[i + 1]);
        }
        return object.toString();
    }

    public URI uri(String path) {
        return path.startsWith("http") ? URI.create(path) : URI.create(origin + path);
    }

    private Answer post(Form form) {
        return send(
                form.action(),
                request -> request.header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Origin", origin)
                        .POST(BodyPublishers.ofString(form.encoded())));
    }

    private void readToken(Answer page) {
        Matcher matcher = TOKEN.matcher(page.body());
        if (page.status() != 200 || !matcher.find()) {
            throw new IllegalStateException("No chat-token in " + page);
        }
        token = matcher.group(1);
    }

    private void keepCookie(String header) {
        synchronized (cookiesSet) {
            cookiesSet.add(header);
        }
        String pair = header.split(";", 2)[0];
        String cookie = pair.substring(0, pair.indexOf('='));
        String value = pair.substring(pair.indexOf('=') + 1);
        if (value.isEmpty() || header.toLowerCase().contains("max-age=0")) {
            cookies.remove(cookie);
        } else {
            cookies.put(cookie, value);
        }
    }
}
