package id.amanchat.social.internal.channel.x;

import id.amanchat.platform.Time;
import id.amanchat.social.internal.channel.EventIds;
import id.amanchat.social.internal.channel.Incoming;
import id.amanchat.social.internal.channel.http.Fields;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what the X Activity API tells, by its stream or by a webhook. */
@ApplicationScoped
class XEvents {

    /** What to subscribe to. Answers that name the account only by answering it are no mentions to X. */
    static final List<String> WANTED =
            List.of("post.mention.create", "post.reply.create", "post.create", "post.delete", "dm.received", "dm.sent");

    @Inject
    private Time time;

    /** What an event tells that account; nothing, when it is another's or of another kind. */
    List<Incoming> read(JsonObject event, String remoteId) {
        Optional<JsonObject> data = Fields.object(event, "data");
        Optional<JsonObject> payload = data.flatMap(one -> Fields.object(one, "payload"));
        Optional<String> concerned =
                data.flatMap(one -> Fields.object(one, "filter")).flatMap(filter -> Fields.text(filter, "user_id"));
        if (payload.isEmpty() || !concerned.equals(Optional.of(remoteId))) {
            return List.of();
        }
        return switch (Fields.text(data.get(), "event_type").orElse("")) {
            case "post.mention.create", "post.reply.create", "post.create" ->
                new XPosts(remoteId, Fields.object(data.get(), "includes")).events(payload.get());
            case "post.delete" -> deleted(payload.get());
            case "dm.received", "dm.sent" -> messages(payload.get(), remoteId);
            default -> List.of();
        };
    }

    /** Whether it says who wrote; of some answers X does not. */
    boolean namesAuthor(JsonObject event) {
        Optional<JsonObject> data = Fields.object(event, "data");
        boolean reply = data.flatMap(one -> Fields.text(one, "event_type")).equals(Optional.of("post.reply.create"));
        return !reply
                || new XPosts("", data.flatMap(one -> Fields.object(one, "includes")))
                        .knows(data.flatMap(one -> Fields.object(one, "payload"))
                                .orElseThrow());
    }

    private List<Incoming> deleted(JsonObject payload) {
        return Fields.id(payload, "id")
                .<List<Incoming>>map(id -> List.of(new Incoming.Deleted(EventIds.deleted(id), id, time.now())))
                .orElse(List.of());
    }

    private static List<Incoming> messages(JsonObject payload, String remoteId) {
        XPosts people = new XPosts(remoteId, Optional.empty());
        for (Map.Entry<String, JsonObject> user : users(payload).entrySet()) {
            people.know(user.getValue());
        }
        XMessages messages = new XMessages(remoteId, people);
        List<Incoming> events = new ArrayList<>();
        Fields.list(payload, "direct_message_events")
                .forEach(event -> messages.told(event).ifPresent(events::add));
        return events;
    }

    private static Map<String, JsonObject> users(JsonObject payload) {
        Map<String, JsonObject> users = new HashMap<>();
        Fields.object(payload, "users")
                .ifPresent(all ->
                        all.keySet().forEach(id -> Fields.object(all, id).ifPresent(user -> users.put(id, user))));
        return users;
    }
}
