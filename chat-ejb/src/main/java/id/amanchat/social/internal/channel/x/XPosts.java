package id.amanchat.social.internal.channel.x;

import id.amanchat.social.Audience;
import id.amanchat.social.internal.channel.EventIds;
import id.amanchat.social.internal.channel.Incoming;
import id.amanchat.social.internal.channel.Mentions;
import id.amanchat.social.internal.channel.OwnPost;
import id.amanchat.social.internal.channel.http.Fields;
import id.amanchat.social.internal.channel.http.Tidy;
import jakarta.json.JsonObject;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads posts of X, in both spellings. What lacks an id, an author or a time is left out. */
final class XPosts {

    /** X still says "in" for Indonesian, as ISO 639 did until 1989. */
    private static final Map<String, String> LANGUAGES = Map.of("in", "id", "iw", "he");

    private final String remoteId;
    private final Map<String, Incoming.Author> users = new HashMap<>();

    /** @param includes what came along with the posts: who their authors are */
    XPosts(String remoteId, Optional<JsonObject> includes) {
        this.remoteId = remoteId;
        includes.map(more -> Fields.list(more, "users")).orElse(List.of()).forEach(this::know);
    }

    /** Users stand there as they are, or in an envelope of their own. */
    void know(JsonObject user) {
        JsonObject bare = Fields.object(user, "data").orElse(user);
        Fields.id(bare, "id").ifPresent(id -> users.put(id, author(bare, id)));
    }

    static Incoming.Author author(JsonObject user, String id) {
        String handle = Tidy.name(Fields.text(user, "username").orElse(id));
        return new Incoming.Author(
                id, handle, Tidy.name(Fields.text(user, "name").orElse(handle)));
    }

    Incoming.Author author(String id) {
        return Optional.ofNullable(users.get(id)).orElseGet(() -> new Incoming.Author(id, id, id));
    }

    boolean knows(JsonObject post) {
        return Fields.text(post, "author_id").map(users::containsKey).orElse(false);
    }

    /** One post: somebody's, changed or not, or the account's own. A repost is nobody's words. */
    List<Incoming> events(JsonObject post) {
        Optional<String> id = Fields.id(post, "id");
        Optional<String> author = Fields.id(post, "author_id");
        Optional<OffsetDateTime> at = Fields.time(post, "created_at");
        if (id.isEmpty()
                || author.isEmpty()
                || at.isEmpty()
                || reference(post, "retweeted").isPresent()) {
            return List.of();
        }
        return author.get().equals(remoteId)
                ? List.of(own(post, id.get(), at.get()))
                : theirs(post, id.get(), at.get());
    }

    /** X makes a change a post of its own, which names the earlier ones: the first is the one we know. */
    private List<Incoming> theirs(JsonObject post, String id, OffsetDateTime at) {
        List<String> history = new ArrayList<>(Fields.texts(post, "edit_history_tweet_ids"));
        history.addAll(Fields.texts(post, "edit_history_post_ids"));
        String first = history.stream().filter(Fields::isId).findFirst().orElse(id);
        String text = XText.of(post);
        Incoming written = new Incoming.Post(
                first,
                Audience.PUBLIC,
                first,
                Fields.id(post, "conversation_id").orElse(first),
                replyTo(post),
                author(Fields.id(post, "author_id").orElseThrow()),
                text,
                language(post),
                at);
        return first.equals(id)
                ? List.of(written)
                : List.of(written, new Incoming.Edited(EventIds.edited(first, id), first, text, at));
    }

    private Incoming own(JsonObject post, String id, OffsetDateTime at) {
        String address = "https://x.com/" + author(remoteId).handle() + "/status/" + id;
        String text = Mentions.withoutLeading(XText.of(post));
        return new Incoming.Own(EventIds.own(id), new OwnPost(id, Audience.PUBLIC, replyTo(post), text, at, address));
    }

    private static Optional<String> replyTo(JsonObject post) {
        return reference(post, "replied_to").or(() -> Fields.id(post, "in_reply_to_tweet_id"));
    }

    private static Optional<String> reference(JsonObject post, String type) {
        List<JsonObject> references = new ArrayList<>(Fields.list(post, "referenced_tweets"));
        references.addAll(Fields.list(post, "referenced_posts"));
        return references.stream()
                .filter(reference -> Fields.text(reference, "type").equals(Optional.of(type)))
                .flatMap(reference -> Fields.id(reference, "id").stream())
                .findFirst();
    }

    private static Optional<String> language(JsonObject post) {
        return Fields.text(post, "lang")
                .map(language -> LANGUAGES.getOrDefault(language, language))
                .filter(language -> language.matches("[a-z]{2}"));
    }
}
