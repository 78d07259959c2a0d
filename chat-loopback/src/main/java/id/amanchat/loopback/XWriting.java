package id.amanchat.loopback;

import jakarta.json.JsonObject;
import java.util.Optional;

/** What can be written on X. */
final class XWriting {

    private static final int LONGEST = 280;
    private static final int LONGEST_PRIVATE = 10_000;
    private static final String WITH = "/2/dm_conversations/with/";

    private final World world;

    XWriting(World world) {
        this.world = world;
    }

    Answer answer(Request request) {
        if (request.line().equals("POST /2/tweets")) {
            return post(request.json());
        }
        boolean message = request.path().startsWith(WITH) && request.path().endsWith("/messages");
        return message
                ? message(
                        request.path().substring(WITH.length(), request.path().length() - "/messages".length()),
                        request.json())
                : XStandIn.problem(404, "Not Found", "about:blank");
    }

    private Answer post(JsonObject wanted) {
        String text = wanted.getString("text", "");
        String to = wanted.containsKey("reply") ? wanted.getJsonObject("reply").getString("in_reply_to_tweet_id") : "0";
        Optional<Post> answered = world.find(Long.parseLong(to));
        if (!to.equals("0") && answered.isEmpty()) {
            return forbidden("You attempted to reply to a Tweet that is deleted or not visible to you.");
        }
        if (XText.length(text) > LONGEST) {
            return forbidden("Your Tweet text is too long.");
        }
        if (world.ofBank().stream()
                .anyMatch(post ->
                        post.replyTo() == Long.parseLong(to) && post.text().equals(text))) {
            return forbidden("You are not allowed to create a Tweet with duplicate content.");
        }
        Post post = world.bankWrites(text, answered, Optional.empty());
        return Answer.json(
                201,
                Json.object()
                        .add(
                                "data",
                                Json.object()
                                        .add("id", String.valueOf(post.id()))
                                        .add("text", XText.shortened(text)))
                        .build()
                        .toString());
    }

    private Answer message(String participant, JsonObject wanted) {
        String text = wanted.getString("text", "");
        Optional<Person> to = world.byId(participant);
        if (to.isEmpty()) {
            return forbidden("You cannot send messages to this user.");
        }
        if (text.length() > LONGEST_PRIVATE) {
            return XStandIn.problem(400, "The text is too long", "https://api.x.com/2/problems/invalid-request");
        }
        Post post = world.bankWrites(text, Optional.empty(), to);
        return Answer.json(
                201,
                Json.object()
                        .add(
                                "data",
                                Json.object()
                                        .add("dm_conversation_id", XJson.conversation(world.bank(), to.get()))
                                        .add("dm_event_id", String.valueOf(post.id())))
                        .build()
                        .toString());
    }

    private static Answer forbidden(String detail) {
        return XStandIn.problem(403, detail, "about:blank");
    }
}
