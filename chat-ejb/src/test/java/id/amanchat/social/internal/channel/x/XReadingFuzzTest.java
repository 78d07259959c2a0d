package id.amanchat.social.internal.channel.x;

import id.amanchat.social.internal.channel.RandomJson;
import jakarta.json.JsonObject;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever X, or whoever poses as X, sends: it is read or left out, and what is read fits into the tables. */
class XReadingFuzzTest {

    @Provide
    Arbitrary<JsonObject> posts() {
        return RandomJson.like("""
                {"id":"2080765813578191303","author_id":"2222","text":"hey @bank https://t.co/x","created_at":"2026-07-24T21:23:23.000Z",
                 "conversation_id":"2080765813578191303","lang":"in","referenced_tweets":[{"type":"replied_to","id":"1"}],
                 "referenced_posts":[],"edit_history_tweet_ids":["1","2080765813578191303"],"note_tweet":{"text":"longer"},
                 "entities":{"urls":[{"url":"https://t.co/x","expanded_url":"https://a.example"}]},"in_reply_to_tweet_id":"1",
                 "data":{"id":"2222","username":"rudi","name":"Rudi"},"users":[{"id":"2222","username":"rudi"}]}
                """);
    }

    @Provide
    Arbitrary<JsonObject> messages() {
        return RandomJson.like("""
                {"id":"1","event_type":"MessageCreate","text":"halo","sender_id":"2222","dm_conversation_id":"2001-2222",
                 "created_at":"2026-07-24T21:23:23.000Z","created_timestamp":"1784928224372","entities":{"urls":[]},
                 "message_create":{"target":{"recipient_id":"2001"},"sender_id":"2222","message_data":{"text":"halo"}}}
                """);
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void aPostIsReadOrLeftOut(@ForAll("posts") JsonObject post, @ForAll("posts") JsonObject includes) {
        new XPosts("2001", Optional.of(includes)).events(post).forEach(RandomJson::fits);
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void aMessageIsReadOrLeftOut(@ForAll("messages") JsonObject message) {
        XMessages messages = new XMessages("2001", new XPosts("2001", Optional.of(message)));
        messages.listed(message).ifPresent(RandomJson::fits);
        messages.told(message).ifPresent(RandomJson::fits);
    }
}
