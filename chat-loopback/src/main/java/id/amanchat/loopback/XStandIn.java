package id.amanchat.loopback;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** X API v2, as far as the product speaks it. */
public final class XStandIn extends StandIn {

    /** What opens the activity stream. */
    public static final String APP_TOKEN = "loopback-app-token";

    private static final long FIRST_ID = 2_080_000_000_000_000_000L;

    private final XJson json = new XJson(world());
    private final XReading reading = new XReading(world(), json);
    private final XWriting writing = new XWriting(world());
    private final Set<String> subscriptions = new ConcurrentSkipListSet<>();

    private XStandIn(int port) {
        super(port, new World(new Person("2001", "aman_bank", "Aman Bank"), FIRST_ID, true));
        limits().set("POST /2/dm_conversations", 15, Duration.ofMinutes(15));
        world().tell(new Events());
    }

    /** Starts one; port 0 is any free one. */
    public static XStandIn start(int port) {
        return new XStandIn(port);
    }

    /** Which names of the fields it knows; from the beginning those of posts called tweets. */
    public void spelling(Spelling spelling) {
        reading.spelling(spelling);
    }

    /** What a webhook would be sent about that post. */
    public byte[] webhookBody(Post post) {
        return event(post).toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The header {@code x-twitter-webhooks-signature} over a body. */
    public static String signature(byte[] body, String consumerSecret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(consumerSecret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return "sha256=" + Base64.getEncoder().encodeToString(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    String name() {
        return "X";
    }

    @Override
    boolean mayAsk(Request request) {
        return request.path().equals("/2/activity/stream")
                ? request.bearer().equals(Optional.of(APP_TOKEN))
                : super.mayAsk(request);
    }

    @Override
    Optional<Answer> open(Request request) {
        return switch (request.line()) {
            case "POST /2/oauth2/token" -> Optional.of(new XTokens(tokens(), consent()).answer(request));
            case "POST /2/oauth2/revoke" -> {
                tokens().revoke(request.get("token"));
                yield Optional.of(Answer.json(Json.object().add("revoked", true)));
            }
            default -> Optional.empty();
        };
    }

    @Override
    Answer api(Request request, Optional<Fault> fault) {
        return switch (request.line()) {
            case "GET /2/activity/stream" -> Answer.stream("application/json", join("\r\n"));
            case "GET /2/activity/subscriptions" -> subscribed();
            case "POST /2/activity/subscriptions" -> subscribe(request.json());
            default -> request.method().equals("GET") ? reading.answer(request, fault) : writing.answer(request);
        };
    }

    @Override
    Map<String, String> limitHeaders(Limits.State state) {
        String name = state.daily() ? "x-user-limit-24hour-" : "x-rate-limit-";
        return Map.of(
                name + "limit", String.valueOf(state.of()),
                name + "remaining", String.valueOf(state.left()),
                name + "reset", String.valueOf(state.until().getEpochSecond()));
    }

    @Override
    Answer tooMany() {
        return problem(429, "Too Many Requests", "about:blank");
    }

    @Override
    public Answer wrong(Fault fault) {
        return switch (fault) {
            case SIGNED_OUT -> problem(401, "Unauthorized", "about:blank");
            case FORBIDDEN -> problem(403, "Forbidden", "https://api.x.com/2/problems/client-forbidden");
            case LIMITED -> tooManyForAMinute();
            case BUSY -> problem(503, "Service Unavailable", "about:blank");
            default -> problem(500, "Internal Server Error", "about:blank");
        };
    }

    static Answer problem(int status, String detail, String type) {
        JsonObjectBuilder problem = Json.object()
                .add("title", detail)
                .add("detail", detail)
                .add("type", type)
                .add("status", status);
        return Answer.json(status, problem.build().toString());
    }

    private Answer subscribed() {
        var data = Json.array();
        for (String type : subscriptions) {
            data.add(Json.object()
                    .add("subscription_id", type)
                    .add("event_type", type)
                    .add("filter", Json.object().add("user_id", bank().id())));
        }
        return Answer.json(Json.object().add("data", data));
    }

    private Answer subscribe(JsonObject wanted) {
        JsonValue user = wanted.getJsonObject("filter").get("user_id");
        if (!(user instanceof JsonString id) || !id.getString().equals(bank().id())) {
            return problem(400, "The filter is not valid", "https://api.x.com/2/problems/invalid-request");
        }
        subscriptions.add(wanted.getString("event_type"));
        return Answer.json(Json.object()
                .add("data", Json.object().add("subscription", Json.object().add("subscription_id", "1"))));
    }

    private JsonObject event(Post post) {
        boolean ours = post.author().equals(bank());
        // Deliveries have ids of their own, which may be negative.
        long uuid = -post.id();
        if (post.isPrivate()) {
            return json.event(ours ? "dm.sent" : "dm.received", uuid, json.messagePayload(post), Json.object());
        }
        return json.event(
                ours ? "post.create" : "post.mention.create",
                uuid,
                Json.object(json.post(post, Spelling.TWEETS)),
                json.includes(post, Spelling.TWEETS));
    }

    /** What happens goes to whoever listens, when it was subscribed to. */
    private final class Events implements World.Listener {

        @Override
        public void posted(Post post) {
            boolean concernsBank = post.author().equals(bank()) || post.isPrivate() || world().mentionsBank(post);
            if (concernsBank) {
                tell(event(post));
            }
            // Of an answer to the bank that names the bank X tells twice.
            if (concernsBank && !post.author().equals(bank()) && post.replyTo() != 0) {
                tell(json.event(
                        "post.reply.create", post.id(), Json.object(json.post(post, Spelling.TWEETS)), Json.object()));
            }
        }

        @Override
        public void edited(Post post) {
            posted(post);
        }

        @Override
        public void deleted(Post post) {
            if (post.author().equals(bank())) {
                JsonObjectBuilder payload =
                        Json.object().add("id", String.valueOf(post.id())).add("author_id", bank().id());
                tell(json.event("post.delete", post.id(), payload, Json.object()));
            }
        }

        private void tell(JsonObject event) {
            if (subscriptions.contains(event.getJsonObject("data").getString("event_type"))) {
                tellAll(event + "\r\n");
            }
        }
    }
}
