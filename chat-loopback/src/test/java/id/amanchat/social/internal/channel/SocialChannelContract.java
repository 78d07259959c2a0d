package id.amanchat.social.internal.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.amanchat.loopback.Fault;
import id.amanchat.loopback.Post;
import id.amanchat.loopback.StandIn;
import id.amanchat.social.Audience;
import id.amanchat.social.internal.channel.Incoming.Author;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every {@link SocialChannel} does, whatever the channel behind it says and however it fails. */
abstract class SocialChannelContract {

    private static final String LINK = "https://chat.bank.co.id/chat/invitation#AAECAwQFBgcICQoLDA0ODw";

    private ChannelBench bench;

    abstract ChannelBench bench();

    /** How the request begins that posts an answer. */
    abstract String posting(Audience audience);

    /** How the request begins that reads mentions. */
    abstract String reading();

    abstract Optional<String> appToken();

    @BeforeEach
    void start() {
        bench = bench();
    }

    @AfterEach
    void stop() {
        bench.close();
    }

    final ChannelBench started() {
        return bench;
    }

    final StandIn there() {
        return bench.there();
    }

    final SocialChannel channel() {
        return bench.channel();
    }

    final Access access() {
        return bench.access(there().token(), appToken());
    }

    final Received read(Stream stream) throws ChannelTrouble {
        return channel().receive(access(), stream, Optional.empty(), Optional.empty());
    }

    final Outgoing answer(Post post, Audience audience, String text) {
        Author to = new Author(
                post.author().id(), post.author().handle(), post.author().name());
        return new Outgoing(UUID.randomUUID(), audience, String.valueOf(post.id()), to, text);
    }

    private Incoming.Post onlyPost(Stream stream) throws ChannelTrouble {
        List<Incoming> posts = read(stream).events().stream()
                .filter(Incoming.Post.class::isInstance)
                .toList();
        assertThat(posts).hasSize(1);
        return (Incoming.Post) posts.get(0);
    }

    @Test
    void theTokenSaysWhoTheAccountIs() throws ChannelTrouble {
        Author me = channel().whoAmI(access());

        assertThat(me.remoteId()).isEqualTo(there().bank().id());
        assertThat(me.handle()).isEqualTo(there().bank().handle());
    }

    @Test
    void aMentionComesWithItsAuthorItsThreadAndItsText() throws ChannelTrouble {
        Post written = there().world().mention("rudi", "kartu saya <b>tertelan</b> & hilang, lihat " + LINK);

        Incoming.Post post = onlyPost(Stream.MENTIONS);

        assertThat(post.text()).contains("kartu saya <b>tertelan</b> & hilang, lihat " + LINK);
        assertThat(post.author().handle()).isEqualTo("rudi");
        assertThat(post.audience()).isEqualTo(Audience.PUBLIC);
        assertThat(post.thread()).isEqualTo(String.valueOf(written.id()));
        assertThat(post.replyTo()).isEmpty();
        assertThat(post.language()).contains("id");
        assertThat(post.at().toInstant())
                .isBetween(written.at().minusSeconds(1), written.at().plusSeconds(1));
    }

    @Test
    void anAnswerStaysInItsThreadHoweverDeep() throws ChannelTrouble {
        Post first = there().world().mention("rudi", "halo");
        Post ours = there().world().bankWrites("@rudi ya?", Optional.of(first), Optional.empty());
        Post second = there().world().reply("rudi", ours.id(), "tolong");

        Incoming.Post post = read(Stream.MENTIONS).events().stream()
                .map(Incoming.Post.class::cast)
                .filter(one -> one.postId().equals(String.valueOf(second.id())))
                .findFirst()
                .orElseThrow();

        assertThat(post.thread()).isEqualTo(String.valueOf(first.id()));
        assertThat(post.replyTo()).contains(String.valueOf(ours.id()));
    }

    @Test
    void privateMessagesAreTheirAuthorsOwnThread() throws ChannelTrouble {
        there().world().whisper("rudi", "rahasia");

        Incoming.Post post = onlyPost(Stream.PRIVATE);

        assertThat(post.audience()).isEqualTo(Audience.PRIVATE);
        assertThat(post.text()).contains("rahasia");
        assertThat(post.thread()).isEqualTo(EventIds.privateThread(post.author().remoteId()));
        assertThat(post.author().handle()).isEqualTo("rudi");
    }

    @Test
    void theFirstTimeOnlyTheNewestPageCounts() throws ChannelTrouble {
        there().world().crowd(250, "halo");

        Received first = read(Stream.MENTIONS);

        assertThat(first.more()).isEmpty();
        assertThat(first.newest()).isPresent();
        assertThat(first.events()).hasSizeLessThan(250);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 79, 80, 81, 100, 101, 350})
    void nothingIsMissedSinceACursorHoweverManyPages(int many) throws ChannelTrouble {
        there().world().mention("siti", "dulu");
        String since = read(Stream.MENTIONS).newest().orElseThrow();
        List<String> written = there().world().crowd(many, "halo").stream()
                .map(post -> String.valueOf(post.id()))
                .toList();

        Reading reading = readAll(Stream.MENTIONS, since);

        assertThat(reading.posts).containsExactlyInAnyOrderElementsOf(written);
        assertThat(readAll(Stream.MENTIONS, reading.newest).posts).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 99, 100, 101, 230})
    void noPrivateMessageIsMissedEither(int many) throws ChannelTrouble {
        there().world().whisper("siti", "dulu");
        Stream stream = privateStream();
        String since = read(stream).newest().orElseThrow();
        List<String> written = new ArrayList<>();
        for (int number = 0; number < many; number++) {
            written.add(String.valueOf(
                    there().world().whisper("rudi", "halo " + number).id()));
        }

        assertThat(readAll(stream, since).posts).containsExactlyInAnyOrderElementsOf(written);
    }

    /** Where all private messages are listed, not only the last of each conversation. */
    abstract Stream privateStream();

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"SHUFFLED", "REPEATED"})
    void disorderAndRepetitionChangeNothing(Fault fault) throws ChannelTrouble {
        there().world().crowd(30, "halo");
        Received inOrder = read(Stream.MENTIONS);
        there().faults().order(reading(), fault, 1);

        Received disturbed = read(Stream.MENTIONS);

        assertThat(ids(disturbed)).isEqualTo(ids(inOrder));
        assertThat(disturbed.newest()).isEqualTo(inOrder.newest());
    }

    @Test
    void whatTheAccountPostsItselfIsToldAsItsOwn() throws ChannelTrouble {
        Post foreign = there().world().bankWrites("Promo! " + LINK, Optional.empty(), Optional.empty());

        Incoming.Own own = (Incoming.Own) read(Stream.OWN).events().get(0);

        assertThat(own.post().postId()).isEqualTo(String.valueOf(foreign.id()));
        assertThat(own.post().text()).isEqualTo("Promo! " + LINK);
        assertThat(own.post().replyTo()).isEmpty();
        assertThat(own.post().address()).startsWith("https://");
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void anAnswerStandsThereOnceAndComesBackAsItWasWritten(Audience audience) throws ChannelTrouble {
        Post asked = audience == Audience.PUBLIC
                ? there().world().mention("rudi", "halo")
                : there().world().whisper("rudi", "halo");
        Outgoing answer = answer(asked, audience, "Halo Rudi <3 & terima kasih.\nSilakan: " + LINK);

        Sent.Done done = (Sent.Done) channel().send(access(), answer);

        assertThat(there().world().answersTo(asked)).hasSize(1);
        assertThat(there().world().answersTo(asked).get(0).isPrivate()).isEqualTo(audience == Audience.PRIVATE);
        assertThat(done.post().text()).isEqualTo(answer.text());
        OwnPost back = channel().ownPosts(access(), audience).get(0);
        assertThat(back.postId()).isEqualTo(done.post().postId());
        assertThat(back.text()).isEqualTo(answer.text());
        assertThat(back.replyTo()).isEqualTo(done.post().replyTo());
        assertThat(back.replyTo())
                .contains(
                        audience == Audience.PUBLIC
                                ? answer.replyTo()
                                : asked.author().id());
        assertThat(back.audience()).isEqualTo(audience);
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"LOST_ANSWER", "HALF_ANSWER", "DONE_BUT_BROKEN", "GARBAGE"})
    void whatMayHaveBeenPostedIsUnsureAndIsFoundThere(Fault fault) throws ChannelTrouble {
        for (Audience audience : Audience.values()) {
            Post asked = audience == Audience.PUBLIC
                    ? there().world().mention("rudi", "halo")
                    : there().world().whisper("rudi", "halo");
            there().faults().order(posting(audience), fault, 1);

            Sent sent = channel().send(access(), answer(asked, audience, "Ya, Pak."));

            assertThat(sent).isInstanceOf(Sent.Unsure.class);
            assertThat(channel().ownPosts(access(), audience).get(0).text()).isEqualTo("Ya, Pak.");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"NO_ANSWER", "BROKEN", "BUSY"})
    void whatBrokeDownIsUnsureAndIsNotFoundThere(Fault fault) throws ChannelTrouble {
        Post asked = there().world().mention("rudi", "halo");
        there().faults().order(posting(Audience.PUBLIC), fault, 1);

        Sent sent = channel().send(access(), answer(asked, Audience.PUBLIC, "Ya, Pak."));

        assertThat(sent).isInstanceOf(Sent.Unsure.class);
        assertThat(channel().ownPosts(access(), Audience.PUBLIC)).isEmpty();
        assertThat(there().world().answersTo(asked)).isEmpty();
    }

    @Test
    void aSlowAnswerIsAnAnswer() {
        Post asked = there().world().mention("rudi", "halo");
        there().faults().order(posting(Audience.PUBLIC), Fault.SLOW, 1);

        assertThat(channel().send(access(), answer(asked, Audience.PUBLIC, "Ya.")))
                .isInstanceOf(Sent.Done.class);
    }

    @Test
    void overTheLimitNothingIsPostedUntilThen() {
        Post asked = there().world().mention("rudi", "halo");
        there().limits().set(posting(Audience.PUBLIC), 1, Duration.ofMinutes(10));

        assertThat(channel().send(access(), answer(asked, Audience.PUBLIC, "Satu.")))
                .isInstanceOf(Sent.Done.class);
        Sent second = channel().send(access(), answer(asked, Audience.PUBLIC, "Dua."));

        assertThat(second).isInstanceOf(Sent.Limited.class);
        OffsetDateTime now = OffsetDateTime.now();
        assertThat(((Sent.Limited) second).until()).isBetween(now.plusMinutes(8), now.plusMinutes(11));
        assertThat(((Sent.Limited) second).daily()).isFalse();
        assertThat(there().world().answersTo(asked)).hasSize(1);
    }

    @Test
    void eachAnswerSaysHowMuchIsLeft() throws ChannelTrouble {
        there().limits().set(reading(), 7, Duration.ofMinutes(10));

        Allowance left = read(Stream.MENTIONS).left();

        assertThat(left.of()).hasValue(7);
        assertThat(left.left()).hasValue(6);
        assertThat(left.until()).isPresent();
    }

    @Test
    void anExpiredTokenPostsNothing() {
        Post asked = there().world().mention("rudi", "halo");
        Access access = access();
        there().expireTokens();

        assertThat(channel().send(access, answer(asked, Audience.PUBLIC, "Ya.")))
                .isInstanceOf(Sent.SignedOut.class);
        assertThat(there().world().ofBank()).isEmpty();
    }

    @Test
    void whatIsNotAllowedIsRefused() {
        Post asked = there().world().mention("rudi", "halo");
        there().faults().order(posting(Audience.PUBLIC), Fault.FORBIDDEN, 1);

        assertThat(channel().send(access(), answer(asked, Audience.PUBLIC, "Ya.")))
                .isEqualTo(new Sent.Refused("NOT_ALLOWED"));
    }

    @Test
    void anAnswerToADeletedPostIsRefused() {
        Post asked = there().world().mention("rudi", "halo");
        there().world().delete(asked.id());

        assertThat(channel().send(access(), answer(asked, Audience.PUBLIC, "Ya.")))
                .isEqualTo(new Sent.Refused("GONE"));
    }

    @Test
    void whatIsTooLongForTheChannelIsRefused() {
        Post asked = there().world().mention("rudi", "halo");

        assertThat(channel().send(access(), answer(asked, Audience.PUBLIC, "x".repeat(600))))
                .isEqualTo(new Sent.Refused("TOO_LONG"));
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void nobodyButTheAuthorIsAddressed(Audience audience) {
        Post asked = there().world().mention("rudi", "halo");

        assertThat(channel().send(access(), answer(asked, audience, "Tanya saja @siti di sana")))
                .isEqualTo(new Sent.Refused("OTHERS_MENTIONED"));
        assertThat(there().world().ofBank()).isEmpty();
    }

    @Test
    void whereTheChannelKnowsRepetitionsTheSamePostTwiceIsOne() throws ChannelTrouble {
        assumeTrue(channel().capabilities(access()).knowsRepetition());
        Post asked = there().world().mention("rudi", "halo");
        Outgoing answer = answer(asked, Audience.PUBLIC, "Ya.");

        channel().send(access(), answer);
        Sent.Done again = (Sent.Done) channel().send(access(), answer);

        assertThat(there().world().answersTo(asked)).hasSize(1);
        assertThat(again.post().postId())
                .isEqualTo(String.valueOf(there().world().ofBank().get(0).id()));
    }

    @ParameterizedTest
    @CsvSource({
        "BROKEN, BROKEN",
        "BUSY, BROKEN",
        "LIMITED, LIMITED",
        "SIGNED_OUT, SIGNED_OUT",
        "FORBIDDEN, FORBIDDEN",
        "HALF_ANSWER, UNREACHABLE",
        "GARBAGE, UNREADABLE",
    })
    void whatIsWrongWithReadingIsSaid(Fault fault, ChannelTrouble.Kind kind) {
        there().world().mention("rudi", "halo");
        there().faults().order(reading(), fault, 1);

        assertThatThrownBy(() -> read(Stream.MENTIONS))
                .isInstanceOfSatisfying(
                        ChannelTrouble.class,
                        trouble -> assertThat(trouble.kind()).isEqualTo(kind))
                .hasMessage(kind.name());
    }

    @Test
    void theEndOfALimitIsSaid() {
        there().faults().order(reading(), Fault.LIMITED, 1);

        assertThatThrownBy(() -> read(Stream.MENTIONS))
                .isInstanceOfSatisfying(
                        ChannelTrouble.class,
                        trouble -> assertThat(trouble.until().orElseThrow())
                                .isBetween(
                                        OffsetDateTime.now().plusSeconds(30),
                                        OffsetDateTime.now().plusSeconds(90)));
    }

    @Test
    void aChannelThatIsDownCannotBeReached() {
        Access access = access();
        there().down(true);

        assertThatThrownBy(() -> channel().receive(access, Stream.MENTIONS, Optional.empty(), Optional.empty()))
                .isInstanceOfSatisfying(
                        ChannelTrouble.class,
                        trouble -> assertThat(trouble.kind()).isEqualTo(ChannelTrouble.Kind.UNREACHABLE));
    }

    @Test
    void whoeverListensHearsMentionsPrivateMessagesAndOwnPosts() {
        try (Heard heard = Heard.on(channel(), access()).connectedNow()) {
            Post mention = there().world().mention("rudi", "halo");
            Post whisper = there().world().whisper("siti", "rahasia");
            Post own = there().world().bankWrites("Promo", Optional.empty(), Optional.empty());

            Incoming.Post said = (Incoming.Post) heard.event(isPost(mention));
            Incoming.Post whispered = (Incoming.Post) heard.event(isPost(whisper));
            heard.event(event -> event.eventId().equals(EventIds.own(String.valueOf(own.id()))));
            assertThat(said.author().handle()).isEqualTo("rudi");
            assertThat(whispered.audience()).isEqualTo(Audience.PRIVATE);
            assertThat(whispered.author().handle()).isEqualTo("siti");
        }
    }

    @Test
    void whatIsHeardAndWhatIsReadAreOneEvent() throws ChannelTrouble {
        try (Heard heard = Heard.on(channel(), access()).connectedNow()) {
            Post first = there().world().mention("rudi", "halo");
            Post answer = there().world().reply("siti", first.id(), "saya juga");
            heard.event(isPost(first));
            heard.event(isPost(answer));

            List<Incoming> read = read(Stream.MENTIONS).events();

            assertThat(heard.events())
                    .isNotEmpty()
                    .allSatisfy(event -> assertThat(read).contains(event));
        }
    }

    @Test
    void halfAnEventWasNone() throws ChannelTrouble {
        try (Heard heard = Heard.on(channel(), access()).connectedNow()) {
            there().faults().order("EVENT", Fault.HALF_EVENT, 1);
            there().world().mention("rudi", "halo");

            heard.end();

            assertThat(heard.events()).isEmpty();
            assertThat(read(Stream.MENTIONS).events()).hasSize(1);
        }
    }

    @Test
    void aBrokenLineEndsTheListening() {
        try (Heard heard = Heard.on(channel(), access()).connectedNow()) {
            there().breakStreams();

            assertThat(heard.end()).isEmpty();
        }
    }

    @Test
    void whoeverIsNoLongerWantedStopsListening() {
        Heard heard = Heard.on(channel(), access()).connectedNow();

        heard.close();

        assertThat(heard.end()).isEmpty();
    }

    @Test
    void signedOutNobodyListens() {
        Access access = access();
        there().signOut();

        try (Heard heard = Heard.on(channel(), access)) {
            assertThat(heard.end()).contains(ChannelTrouble.Kind.SIGNED_OUT);
        }
    }

    @Test
    void aChangeIsToldOfThePostThatIsKnown() throws ChannelTrouble {
        Post first = there().world().mention("rudi", "kartu saya hilang");
        try (Heard heard = Heard.on(channel(), access()).connectedNow()) {
            there().world().edit(first.id(), "@" + there().bank().handle() + " kartu saya ketemu");

            Incoming.Edited edited = (Incoming.Edited) heard.event(Incoming.Edited.class::isInstance);

            assertThat(edited.postId()).isEqualTo(String.valueOf(first.id()));
            assertThat(edited.text()).contains("ketemu");
        }
    }

    @Test
    void postsThatAreGoneAreFound() throws ChannelTrouble {
        List<Post> posts = there().world().crowd(45, "halo");
        there().world().delete(posts.get(3).id());
        there().world().delete(posts.get(44).id());
        List<String> ids = posts.stream().map(post -> String.valueOf(post.id())).toList();

        Set<String> gone = channel().gone(access(), Audience.PUBLIC, ids);

        assertThat(gone).containsExactlyInAnyOrder(ids.get(3), ids.get(44));
        assertThat(channel().gone(access(), Audience.PUBLIC, List.of())).isEmpty();
    }

    @Test
    void aPrivateMessageThatStandsIsNotGone() throws ChannelTrouble {
        Post whisper = there().world().whisper("rudi", "rahasia");

        assertThat(channel().gone(access(), Audience.PRIVATE, List.of(String.valueOf(whisper.id()))))
                .isEmpty();
    }

    @Test
    void aLinkTakesTwentyThreeCharacters() {
        Author rudi = new Author("1", "rudi", "Rudi");
        int without = channel().length(Audience.PUBLIC, rudi, "Silakan: ");

        assertThat(channel().length(Audience.PUBLIC, rudi, "Silakan: " + LINK)).isEqualTo(without + 23);
    }

    @Test
    void nothingOfWhatIsSecretShowsInText() throws ChannelTrouble {
        there().world().mention("rudi", "kartu saya hilang");
        Access access = access();
        Received received = channel().receive(access, Stream.MENTIONS, Optional.empty(), Optional.empty());
        Post asked = there().world().mention("rudi", "halo");
        Sent sent = channel().send(access, answer(asked, Audience.PUBLIC, "Terima kasih"));

        assertThat(access + " " + received + " " + sent)
                .doesNotContain(access.token())
                .doesNotContain("rudi")
                .doesNotContain("hilang")
                .doesNotContain("Terima kasih");
    }

    private static Predicate<Incoming> isPost(Post post) {
        return event -> event instanceof Incoming.Post heard && heard.postId().equals(String.valueOf(post.id()));
    }

    private static Set<String> ids(Received received) {
        return received.events().stream().map(Incoming::eventId).collect(Collectors.toSet());
    }

    private static final class Reading {
        private final List<String> posts = new ArrayList<>();
        private String newest;
    }

    private Reading readAll(Stream stream, String since) throws ChannelTrouble {
        Reading all = new Reading();
        all.newest = since;
        Access access = access();
        Received page = channel().receive(access, stream, Optional.of(since), Optional.empty());
        all.newest = page.newest().orElse(since);
        while (true) {
            page.events().stream()
                    .filter(Incoming.Post.class::isInstance)
                    .forEach(event -> all.posts.add(((Incoming.Post) event).postId()));
            if (page.more().isEmpty()) {
                return all;
            }
            page = channel().receive(access, stream, Optional.of(since), page.more());
        }
    }
}
