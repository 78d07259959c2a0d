package id.amanchat.social.internal.channel;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanchat.conversation.Channel;
import id.amanchat.loopback.Post;
import id.amanchat.loopback.Spelling;
import id.amanchat.loopback.XStandIn;
import id.amanchat.social.Audience;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** X keeps the contract, and these of its own. */
class XChannelTest extends SocialChannelContract {

    @Override
    ChannelBench bench() {
        return new ChannelBench(Channel.X, XStandIn.start(0));
    }

    @Override
    String posting(Audience audience) {
        return audience == Audience.PUBLIC ? "POST /2/tweets" : "POST /2/dm_conversations";
    }

    @Override
    String reading() {
        return "GET /2/users/" + there().bank().id() + "/mentions";
    }

    @Override
    Optional<String> appToken() {
        return Optional.of(XStandIn.APP_TOKEN);
    }

    @Override
    Stream privateStream() {
        return Stream.PRIVATE;
    }

    @ParameterizedTest
    @EnumSource(Spelling.class)
    void eitherSpellingIsUnderstood(Spelling spelling) throws ChannelTrouble {
        ((XStandIn) there()).spelling(spelling);
        Post first = there().world().mention("rudi", "halo");
        Post answer = there().world().reply("siti", first.id(), "saya juga");
        Post changed = there().world().edit(first.id(), "@aman_bank halo lagi");

        Received received = read(Stream.MENTIONS);

        assertThat(received.events())
                .filteredOn(Incoming.Post.class::isInstance)
                .map(Incoming.Post.class::cast)
                .anySatisfy(post -> {
                    assertThat(post.postId()).isEqualTo(String.valueOf(answer.id()));
                    assertThat(post.replyTo()).contains(String.valueOf(first.id()));
                    assertThat(post.author().handle()).isEqualTo("siti");
                });
        assertThat(received.events())
                .filteredOn(Incoming.Edited.class::isInstance)
                .map(Incoming.Edited.class::cast)
                .singleElement()
                .satisfies(edited -> {
                    assertThat(edited.postId()).isEqualTo(String.valueOf(first.id()));
                    assertThat(edited.eventId()).endsWith(String.valueOf(changed.id()));
                });
    }

    @Test
    void theLimitOfTheDayIsSaidToBeOne() {
        Post asked = there().world().mention("rudi", "halo");
        there().limits().set("POST /2/tweets", 1, Duration.ofDays(1));
        channel().send(access(), answer(asked, Audience.PUBLIC, "Satu."));

        Sent second = channel().send(access(), answer(asked, Audience.PUBLIC, "Dua."));

        assertThat(second)
                .isInstanceOfSatisfying(
                        Sent.Limited.class,
                        limited -> assertThat(limited.daily()).isTrue());
    }

    @Test
    void fifteenPrivateMessagesGoOutInAQuarterOfAnHour() {
        Post asked = there().world().whisper("rudi", "halo");
        for (int number = 1; number <= 15; number++) {
            assertThat(channel().send(access(), answer(asked, Audience.PRIVATE, "Nomor " + number)))
                    .isInstanceOf(Sent.Done.class);
        }

        assertThat(channel().send(access(), answer(asked, Audience.PRIVATE, "Lagi")))
                .isInstanceOf(Sent.Limited.class);
    }

    @Test
    void theSameWordsTwiceAreADuplicate() {
        Post asked = there().world().mention("rudi", "halo");
        channel().send(access(), answer(asked, Audience.PUBLIC, "Ya."));

        assertThat(channel().send(access(), answer(asked, Audience.PUBLIC, "Ya.")))
                .isEqualTo(new Sent.Refused("DUPLICATE"));
    }

    @Test
    void withoutTheApplicationsTokenItIsPolled() throws ChannelTrouble {
        Access access = started().access(there().token(), Optional.empty());

        assertThat(channel().capabilities(access).streams()).isFalse();
        try (Heard heard = Heard.on(channel(), access)) {
            assertThat(heard.end()).contains(ChannelTrouble.Kind.FORBIDDEN);
        }
    }

    @Test
    void privateMessagesSentElsewhereAreToldAsOwn() throws ChannelTrouble {
        Post whisper = there().world().whisper("rudi", "halo");
        Post foreign = there().world().bankWrites("PIN Anda?", Optional.empty(), Optional.of(whisper.author()));

        assertThat(read(Stream.PRIVATE).events())
                .filteredOn(Incoming.Own.class::isInstance)
                .map(event -> ((Incoming.Own) event).post().postId())
                .containsExactly(String.valueOf(foreign.id()));
    }

    @ParameterizedTest
    @CsvSource({
        "halo, 4",
        "日本語, 6",
        "👨‍👩‍👧‍👦, 2",
        "é, 1",
        "'satu dua', 8",
    })
    void lengthsAreThoseOfX(String text, int length) {
        assertThat(channel().length(Audience.PUBLIC, new Incoming.Author("1", "rudi", "Rudi"), text))
                .isEqualTo(length);
    }

    @Test
    void whoeverDoesNotNameTheBankIsNotRead() throws ChannelTrouble {
        there().world().write("rudi", "tanpa menyebut siapa pun");

        assertThat(read(Stream.MENTIONS).events()).isEmpty();
    }
}
