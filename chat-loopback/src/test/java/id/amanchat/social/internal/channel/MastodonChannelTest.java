package id.amanchat.social.internal.channel;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanchat.conversation.Channel;
import id.amanchat.loopback.MastodonStandIn;
import id.amanchat.loopback.Post;
import id.amanchat.social.Audience;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mastodon keeps the contract, and these of its own. */
class MastodonChannelTest extends SocialChannelContract {

    @Override
    ChannelBench bench() {
        return new ChannelBench(Channel.MASTODON, MastodonStandIn.start(0));
    }

    @Override
    String posting(Audience audience) {
        return "POST /api/v1/statuses";
    }

    @Override
    String reading() {
        return "GET /api/v1/notifications";
    }

    @Override
    Optional<String> appToken() {
        return Optional.empty();
    }

    @Override
    Stream privateStream() {
        return Stream.MENTIONS;
    }

    @Test
    void theServerSaysHowLongAPostMayBe() throws ChannelTrouble {
        Capabilities capabilities = channel().capabilities(access());

        assertThat(capabilities.longest(Audience.PUBLIC)).isEqualTo(500);
        assertThat(capabilities.streams()).isTrue();
    }

    @Test
    void anAnswerNamesItsAuthorWhoElseWouldNotBeTold() {
        Post asked = there().world().mention("rudi", "halo");

        channel().send(access(), answer(asked, Audience.PUBLIC, "Ya, Pak."));

        assertThat(there().world().answersTo(asked).get(0).text()).isEqualTo("@rudi Ya, Pak.");
    }

    @Test
    void aDeletionIsHeard() {
        Post post = there().world().mention("rudi", "halo");
        try (Heard heard = Heard.on(channel(), access()).connectedNow()) {
            there().world().delete(post.id());

            Incoming.Deleted deleted = (Incoming.Deleted) heard.event(Incoming.Deleted.class::isInstance);

            assertThat(deleted.postId()).isEqualTo(String.valueOf(post.id()));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "rudi, halo, 10",
        "rudi, 日本語, 9",
        "rudi, 👨‍👩‍👧‍👦, 7",
        "rudi@toots.example, halo, 10",
        "rudi, '@rudi halo', 10",
        "rudi, 'https://chat.bank.co.id/a/very/long/address/that/goes/on/and/on', 29",
    })
    void lengthsAreThoseOfMastodonAndTheAuthorsNameCounts(String handle, String text, int length) {
        assertThat(channel().length(Audience.PUBLIC, new Incoming.Author("1", handle, "Rudi"), text))
                .isEqualTo(length);
    }
}
