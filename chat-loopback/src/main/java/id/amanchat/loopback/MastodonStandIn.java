package id.amanchat.loopback;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Mastodon's interface, as far as the product speaks it. */
public final class MastodonStandIn extends StandIn {

    static final long FIRST_ID = 115_000_000_000_000_000L;

    private final MastodonJson json = new MastodonJson(world());
    private final MastodonReading reading = new MastodonReading(world(), json);
    private final MastodonWriting writing = new MastodonWriting(world(), json);

    private MastodonStandIn(int port) {
        super(port, new World(new Person("3001", "amanbank", "Aman Bank"), FIRST_ID, false));
        limits().set("", 100_000, Duration.ofMinutes(5));
        world().tell(new Events());
    }

    /** Starts one; port 0 is any free one. */
    public static MastodonStandIn start(int port) {
        return new MastodonStandIn(port);
    }

    @Override
    String name() {
        return "Mastodon";
    }

    @Override
    Optional<Answer> open(Request request) {
        return switch (request.line()) {
            case "POST /api/v1/apps" -> Optional.of(register(request));
            case "GET /api/v2/instance" -> Optional.of(Answer.json(Json.object(json.instance(address()))));
            case "POST /oauth/token" -> Optional.of(token(request));
            case "POST /oauth/revoke" -> {
                tokens().revoke(request.get("token"));
                yield Optional.of(Answer.json(Json.object()));
            }
            default -> Optional.empty();
        };
    }

    @Override
    Answer api(Request request, Optional<Fault> fault) {
        return switch (request.line()) {
            case "GET /api/v1/streaming/user" -> Answer.stream("text/event-stream", join(":thump\n"));
            case "POST /api/v1/statuses" -> writing.post(request);
            default -> reading.answer(request, fault);
        };
    }

    @Override
    Map<String, String> limitHeaders(Limits.State state) {
        return Map.of(
                "X-RateLimit-Limit", String.valueOf(state.of()),
                "X-RateLimit-Remaining", String.valueOf(state.left()),
                "X-RateLimit-Reset", state.until().toString());
    }

    @Override
    Answer tooMany() {
        return error(429, "Too many requests");
    }

    @Override
    public Answer wrong(Fault fault) {
        return switch (fault) {
            case SIGNED_OUT -> error(401, "The access token is invalid");
            case FORBIDDEN -> error(403, "This action is not allowed");
            case LIMITED -> tooManyForAMinute();
            case BUSY -> error(503, "Remote data could not be fetched");
            default -> error(500, "Something went wrong");
        };
    }

    static Answer error(int status, String words) {
        return Answer.json(status, Json.object().add("error", words).build().toString());
    }

    private Answer register(Request request) {
        String client = "app-" + UUID.randomUUID();
        String secret = "secret-" + UUID.randomUUID();
        tokens().app(client, secret);
        return Answer.json(Json.object()
                .add("id", "1")
                .add(
                        "name",
                        request.isForm()
                                ? request.get("client_name")
                                : request.json().getString("client_name"))
                .add("client_id", client)
                .add("client_secret", secret)
                .add("client_secret_expires_at", 0));
    }

    private Answer token(Request request) {
        if (!tokens().isApp(request.get("client_id"), request.get("client_secret"))) {
            return Answer.json(401, "{\"error\":\"invalid_client\"}");
        }
        return consent()
                .grant(request, request.get("client_id"))
                .map(granted -> Answer.json(Json.object()
                        .add("access_token", granted.access())
                        .add("token_type", "Bearer")
                        .add("scope", "read write")
                        .add("created_at", 1_700_000_000)))
                .orElse(Answer.json(400, "{\"error\":\"invalid_grant\"}"));
    }

    /** What happens goes to whoever listens. */
    private final class Events implements World.Listener {

        @Override
        public void posted(Post post) {
            if (post.author().equals(bank())) {
                tell("update", json.status(post));
            } else if (concernsBank(post)) {
                tell("notification", json.notification(post));
            }
        }

        @Override
        public void edited(Post post) {
            if (concernsBank(post)) {
                tell("status.update", json.status(post));
            }
        }

        @Override
        public void deleted(Post post) {
            if (concernsBank(post) || post.author().equals(bank())) {
                tellAll("event: delete\ndata: " + post.id() + "\n\n");
            }
        }

        private boolean concernsBank(Post post) {
            return post.isPrivate() || world().mentionsBank(post);
        }

        private void tell(String event, JsonObject payload) {
            tellAll("event: " + event + "\ndata: " + payload + "\n\n");
        }
    }
}
