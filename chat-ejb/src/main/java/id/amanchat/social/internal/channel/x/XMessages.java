package id.amanchat.social.internal.channel.x;

import id.amanchat.social.Audience;
import id.amanchat.social.internal.channel.EventIds;
import id.amanchat.social.internal.channel.Incoming;
import id.amanchat.social.internal.channel.OwnPost;
import id.amanchat.social.internal.channel.http.Fields;
import jakarta.json.JsonObject;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * Reads private messages of X: as {@code GET /2/dm_events} lists them, and as the activity stream tells them. Those of groups
 * are left out: what is said there is not between the author and the bank.
 */
final class XMessages {

    private static final String ADDRESS = "https://x.com/messages/";

    private final String remoteId;
    private final XPosts people;

    XMessages(String remoteId, XPosts people) {
        this.remoteId = remoteId;
        this.people = people;
    }

    Optional<Incoming> listed(JsonObject event) {
        Optional<String> id = Fields.id(event, "id");
        Optional<String> sender = Fields.id(event, "sender_id");
        Optional<String> other = Fields.id(event, "dm_conversation_id").flatMap(this::other);
        Optional<OffsetDateTime> at = Fields.time(event, "created_at");
        boolean whole = id.isPresent() && sender.isPresent() && other.isPresent() && at.isPresent();
        return whole && Fields.text(event, "event_type").equals(Optional.of("MessageCreate"))
                ? Optional.of(message(id.get(), sender.get(), other.get(), XText.of(event, "text"), at.get()))
                : Optional.empty();
    }

    Optional<Incoming> told(JsonObject event) {
        Optional<JsonObject> create = Fields.object(event, "message_create");
        Optional<String> id = Fields.id(event, "id");
        Optional<String> sender = create.flatMap(one -> Fields.id(one, "sender_id"));
        Optional<String> recipient = create.flatMap(one -> Fields.object(one, "target"))
                .flatMap(target -> Fields.id(target, "recipient_id"));
        Optional<OffsetDateTime> at = Fields.text(event, "created_timestamp").flatMap(Fields::millis);
        if (id.isEmpty() || sender.isEmpty() || recipient.isEmpty() || at.isEmpty()) {
            return Optional.empty();
        }
        String text = create.flatMap(one -> Fields.object(one, "message_data"))
                .map(data -> XText.of(data, "text"))
                .orElse("");
        String other = sender.get().equals(remoteId) ? recipient.get() : sender.get();
        boolean between = sender.get().equals(remoteId) || recipient.get().equals(remoteId);
        return between ? Optional.of(message(id.get(), sender.get(), other, text, at.get())) : Optional.empty();
    }

    private Incoming message(String id, String sender, String other, String text, OffsetDateTime at) {
        if (sender.equals(remoteId)) {
            OwnPost own = new OwnPost(id, Audience.PRIVATE, Optional.of(other), text, at, ADDRESS + other);
            return new Incoming.Own(EventIds.own(id), own);
        }
        return new Incoming.Post(
                id,
                Audience.PRIVATE,
                id,
                EventIds.privateThread(sender),
                Optional.empty(),
                people.author(sender),
                text,
                Optional.empty(),
                at);
    }

    /** A conversation of two is named after both. */
    private Optional<String> other(String conversation) {
        String[] two = conversation.split("-");
        if (two.length != 2) {
            return Optional.empty();
        }
        return two[0].equals(remoteId)
                ? Optional.of(two[1])
                : Optional.of(two[0]).filter(any -> two[1].equals(remoteId));
    }
}
