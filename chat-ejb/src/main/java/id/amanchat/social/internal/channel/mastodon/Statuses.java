package id.amanchat.social.internal.channel.mastodon;

import id.amanchat.social.Audience;
import id.amanchat.social.internal.channel.ChannelTrouble;
import id.amanchat.social.internal.channel.EventIds;
import id.amanchat.social.internal.channel.Incoming;
import id.amanchat.social.internal.channel.Mentions;
import id.amanchat.social.internal.channel.OwnPost;
import id.amanchat.social.internal.channel.http.Fields;
import id.amanchat.social.internal.channel.http.Tidy;
import jakarta.json.JsonObject;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Reads statuses of Mastodon. What lacks an id, an author or a time is left out. */
final class Statuses {

    private Statuses() {}

    /** Where a thread begins; asked for only where a status answers another. */
    @FunctionalInterface
    interface Roots {
        String of(JsonObject status, String id) throws ChannelTrouble;
    }

    static Optional<Incoming> read(JsonObject status, String remoteId, Roots roots) throws ChannelTrouble {
        Optional<String> id = Fields.id(status, "id");
        Optional<JsonObject> account = Fields.object(status, "account");
        Optional<Incoming.Author> author = account.flatMap(Statuses::author);
        Optional<OffsetDateTime> at = Fields.time(status, "created_at");
        boolean repost = Fields.object(status, "reblog").isPresent();
        if (id.isEmpty() || author.isEmpty() || at.isEmpty() || repost) {
            return Optional.empty();
        }
        if (author.get().remoteId().equals(remoteId)) {
            return Optional.of(own(status, id.get(), at.get()));
        }
        boolean isPublic = audience(status) == Audience.PUBLIC;
        String thread = isPublic
                ? roots.of(status, id.get())
                : EventIds.privateThread(author.get().remoteId());
        return Optional.of(new Incoming.Post(
                id.get(),
                audience(status),
                id.get(),
                thread,
                Fields.id(status, "in_reply_to_id"),
                author.get(),
                text(status),
                language(status),
                at.get()));
    }

    static Optional<Incoming> edited(JsonObject status) {
        Optional<String> id = Fields.id(status, "id");
        Optional<OffsetDateTime> at = Fields.time(status, "edited_at");
        return id.isEmpty() || at.isEmpty()
                ? Optional.empty()
                : Optional.of(new Incoming.Edited(
                        EventIds.edited(id.get(), at.get().toString()), id.get(), text(status), at.get()));
    }

    static OwnPost ownPost(JsonObject status, String id, OffsetDateTime at) {
        Audience audience = audience(status);
        Optional<String> reader = Fields.list(status, "mentions").stream()
                .flatMap(one -> Fields.id(one, "id").stream())
                .findFirst();
        return new OwnPost(
                id,
                audience,
                audience == Audience.PUBLIC ? Fields.id(status, "in_reply_to_id") : reader,
                Mentions.withoutLeading(text(status)),
                at,
                address(status));
    }

    static Optional<Incoming.Author> author(JsonObject account) {
        return Fields.id(account, "id").map(id -> {
            String handle = Tidy.name(Fields.text(account, "acct").orElse(id));
            return new Incoming.Author(
                    id, handle, Tidy.name(Fields.text(account, "display_name").orElse(handle)));
        });
    }

    private static Incoming own(JsonObject status, String id, OffsetDateTime at) {
        return new Incoming.Own(EventIds.own(id), ownPost(status, id, at));
    }

    /** What only followers see is answered in private, too: an answer in public would tell what was not meant for all. */
    private static Audience audience(JsonObject status) {
        return switch (Fields.text(status, "visibility").orElse("direct")) {
            case "public", "unlisted" -> Audience.PUBLIC;
            default -> Audience.PRIVATE;
        };
    }

    /** A warning stands before the words it warns of. */
    private static String text(JsonObject status) {
        String text = HtmlToText.of(Fields.text(status, "content").orElse(""));
        return Fields.text(status, "spoiler_text")
                .map(warning -> Tidy.text(warning + "\n\n" + text))
                .orElse(text);
    }

    private static Optional<String> language(JsonObject status) {
        return Fields.text(status, "language").map(tag -> tag.split("-")[0]).filter(tag -> tag.matches("[a-z]{2}"));
    }

    private static String address(JsonObject status) {
        return Fields.text(status, "url")
                .or(() -> Fields.text(status, "uri"))
                .filter(url -> url.startsWith("http") && url.length() <= 500)
                .orElse("");
    }
}
