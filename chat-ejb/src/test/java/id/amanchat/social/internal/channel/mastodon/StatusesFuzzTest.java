package id.amanchat.social.internal.channel.mastodon;

import id.amanchat.social.internal.channel.ChannelTrouble;
import id.amanchat.social.internal.channel.RandomJson;
import jakarta.json.JsonObject;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a server sends: it is read or left out, and what is read fits into the tables. */
class StatusesFuzzTest {

    @Provide
    Arbitrary<JsonObject> statuses() {
        return RandomJson.like("""
                {"id":"115000000000000001","created_at":"2026-07-24T21:23:23.000Z","edited_at":"2026-07-24T22:23:23.000Z",
                 "in_reply_to_id":"7","visibility":"public","spoiler_text":"awas","language":"id-ID","content":"<p>halo</p>",
                 "url":"https://a.example/@rudi/1","uri":"https://a.example/1","mentions":[{"id":"3001","acct":"bank"}],"reblog":null,
                 "account":{"id":"42","acct":"rudi@a.example","display_name":"Rudi"}}
                """);
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void aStatusIsReadOrLeftOut(@ForAll("statuses") JsonObject status) throws ChannelTrouble {
        Statuses.read(status, "3001", (answering, id) -> id).ifPresent(RandomJson::fits);
        Statuses.read(status, "42", (answering, id) -> id).ifPresent(RandomJson::fits);
        Statuses.edited(status).ifPresent(RandomJson::fits);
    }
}
