package id.amanchat.social.internal.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanchat.bench.DoorBench;
import id.amanchat.conversation.ConversationId;
import id.amanchat.social.internal.channel.ChannelTrouble;
import id.amanchat.social.internal.channel.Incoming;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Asking, the line, and what one of them missed. */
class ListeningTest {

    @RegisterExtension
    final DoorBench bench = new DoorBench();

    private InboundFixture social;
    private Ear ear;

    @BeforeEach
    void connect() {
        social = new InboundFixture(bench);
        ear = new Ear(social.account());
    }

    private void ask() {
        bench.get(Listening.class).ask(ear);
        social.workOff();
    }

    /** Standing on the channel, whether we know it or not. */
    private void written(int from, int to) {
        IntStream.range(from, to)
                .forEach(number ->
                        social.channel.mentions.add(social.post("rudi", "t1", "p" + number, "Nomor " + number)));
    }

    private List<String> texts() {
        return social.texts(social.only().conversation());
    }

    private static String[] numbers(int from, int to) {
        return IntStream.range(from, to).mapToObj(number -> "Nomor " + number).toArray(String[]::new);
    }

    @Test
    void whatWasWrittenBeforeTheAccountWasConnectedIsNotRead() {
        Incoming.Post post = social.post("rudi", "t1", "p0", "Dulu");
        social.channel.mentions.add(new Incoming.Post(
                post.eventId(),
                post.audience(),
                post.postId(),
                post.thread(),
                post.replyTo(),
                post.author(),
                post.text(),
                post.language(),
                social.account().connectedAt().minusSeconds(1)));
        written(1, 2);
        ask();
        assertThat(texts()).containsExactly("Nomor 1");
    }

    @Test
    void aCrowdThatWroteBeforeTheFirstReadingIsReadWhole() {
        Incoming.Post old = social.post("rudi", "t1", "p0", "Dulu");
        for (int before = 20; before > 0; before--) {
            social.channel.mentions.add(new Incoming.Post(
                    "old " + before,
                    old.audience(),
                    "old " + before,
                    old.thread(),
                    old.replyTo(),
                    old.author(),
                    old.text(),
                    old.language(),
                    social.account().connectedAt().minusSeconds(before)));
        }
        written(0, 10);
        ask();
        assertThat(texts()).containsExactly(numbers(0, 10));
        assertThat(social.channel.requests.get())
                .as("no more of the history than a page, and the other two streams")
                .isEqualTo(4 + 2);
    }

    @Test
    void manyPagesAreWorkedOffInTheOrderInWhichTheyWereWritten() {
        written(0, 1);
        ask();
        written(1, 12);
        bench.pass(Duration.ofMinutes(1));
        ask();
        assertThat(texts()).containsExactly(numbers(0, 12));
    }

    @Test
    void aReadingThatBreaksOffShowsNothingAndGoesOnWhereItWas() {
        written(0, 1);
        ask();
        written(1, 12);
        bench.pass(Duration.ofMinutes(1));
        social.channel.requests.set(0);
        social.channel.troubleAt = 3;
        social.channel.trouble = new ChannelTrouble(ChannelTrouble.Kind.BROKEN);
        ask();
        assertThat(texts()).containsExactly(numbers(0, 1));
        bench.pass(Duration.ofSeconds(2));
        written(12, 13);
        social.channel.requests.set(0);
        ask();
        assertThat(texts()).containsExactly(numbers(0, 12));
        assertThat(social.channel.requests.get()).as("the last two pages alone").isEqualTo(2);
        bench.pass(Duration.ofMinutes(1));
        ask();
        assertThat(texts()).containsExactly(numbers(0, 13));
    }

    @Test
    void nothingIsAskedBeforeItsTime() {
        ask();
        int requests = social.channel.requests.get();
        assertThat(bench.get(Listening.class).due(ear)).isFalse();
        bench.pass(Duration.ofSeconds(61));
        assertThat(bench.get(Listening.class).due(ear)).isTrue();
        ask();
        assertThat(social.channel.requests.get()).isEqualTo(2 * requests);
    }

    @Test
    void theChannelsWordOnHowLongToWaitCounts() {
        ask();
        bench.pass(Duration.ofMinutes(1));
        social.channel.requests.set(0);
        social.channel.troubleAt = 1;
        social.channel.trouble = new ChannelTrouble(
                ChannelTrouble.Kind.LIMITED, bench.clock().now().plusMinutes(14));
        written(0, 1);
        ask();
        bench.pass(Duration.ofMinutes(13));
        ask();
        assertThat(social.conversations()).isEmpty();
        bench.pass(Duration.ofMinutes(1));
        ask();
        assertThat(texts()).containsExactly("Nomor 0");
    }

    @Test
    void whatTheLineTellsIsThereAtOnce() {
        social.channel.line = listener -> {
            listener.connected();
            ask();
            listener.heard(social.post("rudi", "t1", "p1", "Langsung"));
            social.workOff();
            assertThat(texts()).containsExactly("Langsung");
        };
        bench.get(Listening.class).hear(ear);
        assertThat(social.conversations()).hasSize(1);
    }

    @Test
    void whatTheLineMissedComesFirst() {
        ask();
        written(0, 5);
        social.channel.line = listener -> {
            listener.connected();
            listener.heard(social.post("rudi", "t1", "p5", "Nomor 5"));
            social.workOff();
            assertThat(social.conversations()).as("kept back").isEmpty();
            assertThat(bench.get(Listening.class).due(ear)).isTrue();
            ask();
            assertThat(texts()).containsExactly(numbers(0, 6));
        };
        bench.get(Listening.class).hear(ear);
        assertThat(social.conversations()).hasSize(1);
    }

    @Test
    void aLineThatBrokeIsAskedForAtOnceAndOpenedAgainSoon() {
        social.channel.line = listener -> {
            listener.connected();
            ask();
        };
        bench.get(Listening.class).hear(ear);
        ear.lineEnded();
        assertThat(bench.get(Listening.class).due(ear)).isTrue();
        assertThat(bench.get(Listening.class).lineDue(ear)).isTrue();
    }

    @Test
    void whatNobodyToldIsFoundByLookingWithinADay() {
        social.arrive(social.post("rudi", "t1", "p1", "Satu"), social.post("rudi", "t1", "p2", "Dua"));
        ConversationId id = social.only().conversation();
        social.channel.gone.add("p1");
        bench.get(Looking.class).look(social.account());
        social.workOff();
        assertThat(social.texts(id)).contains("Satu");
        bench.pass(Duration.ofHours(19));
        bench.get(Looking.class).look(social.account());
        social.workOff();
        assertThat(social.texts(id)).doesNotContain("Satu").contains("Dua");
    }

    @Test
    void anEventThatCannotBeWorkedOffHoldsUpItsOwnThreadOnly() {
        Incoming.Post bad = social.post("rudi", "t1", "p1", "Rusak");
        bench.get(Arrivals.class)
                .store(
                        social.id(),
                        List.of(
                                bad,
                                social.post("rudi", "t1", "p2", "Sesudahnya"),
                                social.post("sari", "t2", "p3", "Lain")));
        breakIt("p1");
        social.workOff();
        assertThat(texts()).containsExactly("Lain");
        assertThat(bench.witness().all(EventFailed.class)).hasSize(1);
        EventFailed failed = bench.witness().last(EventFailed.class);
        for (int delivery = 0; delivery < SocialEvent.TRIES; delivery++) {
            assertThat(tried(failed)).isFalse();
        }
        social.workOff();
        assertThat(social.conversations()).hasSize(2);
        mend("p1");
        assertThat(tried(failed)).as("replayed from the dead letters").isTrue();
        assertThat(social.count("ThreadMessage")).isEqualTo(3);
    }

    private boolean tried(EventFailed failed) {
        try {
            bench.get(WorkingOff.class).one(failed.event());
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }

    private void breakIt(String post) {
        set(post, null);
    }

    private void mend(String post) {
        set(post, "id of rudi");
    }

    private void set(String post, String author) {
        bench.inTransaction(() -> bench.em()
                .createQuery("update SocialEvent e set e.authorId = :author where e.postId = :post")
                .setParameter("author", author)
                .setParameter("post", post)
                .executeUpdate());
    }

    @Test
    void whatIsLongWorkedOffIsForgotten() {
        social.arrive(social.post("rudi", "t1", "p1", "Satu"));
        bench.pass(Duration.ofDays(31));
        bench.get(RoundSteps.class).forget(Duration.ofDays(30));
        assertThat(social.count("SocialEvent")).isZero();
    }
}
