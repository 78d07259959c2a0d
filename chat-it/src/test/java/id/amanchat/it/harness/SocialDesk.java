package id.amanchat.it.harness;

import static org.awaitility.Awaitility.await;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** The social inbox and its threads as the page asks for them. */
public final class SocialDesk {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final ChatClient client;

    public SocialDesk(ChatClient client) {
        this.client = client;
    }

    public JsonObject inbox() {
        return ok(client.get("/chat/api/social/inbox")).object();
    }

    public List<JsonObject> threads() {
        return inbox().getAsJsonArray("threads").asList().stream()
                .map(element -> element.getAsJsonObject())
                .toList();
    }

    public Optional<JsonObject> findBy(String handle) {
        return threads().stream().filter(by(handle)).findFirst();
    }

    /** The thread of that author, once it is there. */
    public String awaitThreadBy(String handle) {
        await("a thread by " + handle)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(100))
                .until(() -> findBy(handle).isPresent());
        return findBy(handle).orElseThrow().get("conversation").getAsString();
    }

    public JsonObject thread(String conversation) {
        return ok(client.get("/chat/api/social/threads/" + conversation)).object();
    }

    /** The texts of what stands on the channel, from top to bottom. */
    public List<String> texts(String conversation) {
        return thread(conversation).getAsJsonArray("posts").asList().stream()
                .map(post -> post.getAsJsonObject().get("text").getAsString())
                .toList();
    }

    /** What the agent wrote and is not on the channel yet, or will not be. */
    public List<JsonObject> outgoing(String conversation) {
        return thread(conversation).getAsJsonArray("outgoing").asList().stream()
                .map(element -> element.getAsJsonObject())
                .toList();
    }

    public Answer claim(String conversation) {
        return client.post("/chat/api/agent/waiting/" + conversation + "/pick", "");
    }

    /** Seen and claimed, or accepted where it was offered meanwhile: its conversation. */
    public String claimBy(String handle) {
        String conversation = awaitThreadBy(handle);
        await("the thread by " + handle + " is the agent's").atMost(PATIENCE).until(() -> take(conversation));
        return conversation;
    }

    private boolean take(String conversation) {
        return claim(conversation).status() == 200
                || client.offers().stream()
                        .filter(offer ->
                                conversation.equals(offer.get("conversation").getAsString()))
                        .anyMatch(offer ->
                                client.accept(offer.get("id").getAsString()).status() == 200);
    }

    public Answer reply(String conversation, String text) {
        return reply(conversation, UUID.randomUUID().toString(), text, false, false);
    }

    public Answer invite(String conversation, String text) {
        return reply(conversation, UUID.randomUUID().toString(), text, true, false);
    }

    public Answer reply(String conversation, String clientId, String text, boolean invite, boolean privately) {
        JsonObject body = new JsonObject();
        body.addProperty("text", text);
        body.addProperty("invite", invite);
        body.addProperty("privately", privately);
        return client.put("/chat/api/social/threads/" + conversation + "/replies/" + clientId, body.toString());
    }

    /** approve, decline, withdraw or repeat. */
    public Answer decide(String reply, String verb) {
        return client.post("/chat/api/social/replies/" + reply + "/" + verb, "");
    }

    public Answer noAnswer(String conversation, String reason) {
        return client.post(
                "/chat/api/social/threads/" + conversation + "/no-answer", ChatClient.object("reason", reason));
    }

    /** Closes everything that nobody answered, as a supervisor may: how many that were. */
    public int clear() {
        int cleared = 0;
        for (List<JsonObject> some = open(); !some.isEmpty(); some = open()) {
            some.forEach(thread -> ok(noAnswer(thread.get("conversation").getAsString(), "thanks")));
            cleared += some.size();
        }
        return cleared;
    }

    private List<JsonObject> open() {
        return threads().stream()
                .filter(thread -> !thread.get("state").getAsString().equals("CLOSED"))
                .toList();
    }

    private static Predicate<JsonObject> by(String handle) {
        return thread ->
                thread.getAsJsonObject("author").get("handle").getAsString().startsWith(handle);
    }

    private static Answer ok(Answer answer) {
        if (answer.status() >= 300) {
            throw new IllegalStateException(answer.toString());
        }
        return answer;
    }
}
