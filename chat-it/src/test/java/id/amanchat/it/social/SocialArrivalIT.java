package id.amanchat.it.social;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.amanchat.it.harness.Bank;
import id.amanchat.it.harness.Outside;
import id.amanchat.it.harness.OwnServers;
import id.amanchat.it.harness.SampleBank;
import id.amanchat.it.harness.SocialDesk;
import id.amanchat.it.harness.Windows;
import id.amanchat.loopback.Fault;
import id.amanchat.loopback.Post;
import id.amanchat.loopback.StandIn;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written on a channel stands in the inbox: soon, once, in order, and after every kind of interruption. */
@OwnServers
@SampleBank(on = SampleBank.Database.SOCIAL)
class SocialArrivalIT {

    private static final boolean PROOF = Boolean.getBoolean("amanchat.proof");
    private static final int BURST = PROOF ? 10_000 : 200;
    private static final int IN_ONE_THREAD = BURST / 10;
    private static final int TRIES = PROOF ? 50 : 3;

    private static final String ONE_THREAD = "pak_teguh";

    private static final String CROWD =
            "select a.handle from social_conversation c join social_thread t on t.id = c.thread_id"
                    + " join social_author a on a.id = t.author_id where a.handle like 'warga%'";

    private static final String TEXTS_BY =
            "select m.text from social_conversation c join social_thread t on t.id = c.thread_id"
                    + " join social_author a on a.id = t.author_id"
                    + " join conversation_message m on m.conversation_id = c.conversation_id"
                    + " where a.handle like ? || '%' order by m.sequence";

    private final Bank bank;
    private final Outside outside;
    private final SocialDesk desk;

    SocialArrivalIT(Bank bank, Windows windows, Outside outside) {
        this.bank = bank;
        this.outside = outside.connectedTo(bank, windows);
        this.desk = new SocialDesk(bank.client(Outside.AGENT));
    }

    @AfterEach
    void leaveNothing() {
        outside.leaveNothing(bank);
    }

    @Test
    void whatIsStreamedIsInTheInboxWithoutAsking() {
        StandIn channel = outside.mastodon();
        await("somebody listens").atMost(Duration.ofSeconds(30)).until(() -> channel.listeners() > 0);

        // While the line stands, the channel is asked every five minutes only: whatever comes before came by the line.
        List<Long> millis = arrivals(channel, "aliran");

        System.out.printf("From a mention to the inbox, streaming: %s ms%n", millis);
    }

    @Test
    void whatIsAskedForIsInTheInbox() {
        List<Long> millis = arrivals(outside.x(), "tanya");

        System.out.printf("From a mention to the inbox, asking every %d s: %s ms%n", Outside.POLL_SECONDS, millis);
    }

    @Test
    void aBurstIsInTheInboxOnceAndInOrderAndTheConsoleGoesOn() {
        StandIn channel = outside.mastodon();
        AtomicBoolean over = new AtomicBoolean();
        CompletableFuture<List<Long>> console = CompletableFuture.supplyAsync(() -> requestsUntil(over));
        long begun = System.nanoTime();
        channel.world().crowd(BURST - IN_ONE_THREAD, "Transfer belum masuk, mohon dibantu");
        write(channel, IN_ONE_THREAD);

        await("all are in the inbox")
                .atMost(Duration.ofMinutes(PROOF ? 20 : 2))
                .pollInterval(Duration.ofMillis(500))
                .until(() -> stored() >= BURST);
        long seconds = Duration.ofNanos(System.nanoTime() - begun).toSeconds();
        over.set(true);
        List<Long> waits = console.join().stream().sorted().toList();
        long p95 = waits.get(waits.size() * 95 / 100);

        System.out.printf(
                "%d mentions at once: all in the inbox after %d s; the console meanwhile: %d looks, p95 %d ms, longest %d ms%n",
                BURST, seconds, waits.size(), p95, waits.get(waits.size() - 1));
        assertThat(stored()).isEqualTo(BURST);
        assertThat(bank.database().read(CROWD)).hasSize(BURST - IN_ONE_THREAD).doesNotHaveDuplicates();
        assertThat(bank.database().read(TEXTS_BY, ONE_THREAD))
                .containsExactlyElementsOf(numbered(channel, IN_ONE_THREAD));
    }

    /** Down, half an event, lists shuffled and repeated, broken answers, a token not known: then all is there, once. */
    @ParameterizedTest
    @ValueSource(strings = {"X", "Mastodon"})
    void nothingIsLostOrDoubledByInterruptions(String name) {
        StandIn channel = outside.channel(name);
        String author = "gangguan_" + name.toLowerCase();
        Post first = channel.world().mention(author, "Kabar " + count(0));
        desk.awaitThreadBy(author);

        channel.down(true);
        channel.world().reply(author, first.id(), "Kabar " + count(1));
        channel.world().reply(author, first.id(), "Kabar " + count(2));
        channel.down(false);
        channel.faults().order("GET", Fault.BROKEN, 2);
        channel.faults().order("EVENT", Fault.HALF_EVENT, 1);
        channel.world().reply(author, first.id(), "Kabar " + count(3));
        channel.faults().order("GET", Fault.SHUFFLED, 2);
        channel.faults().order("GET", Fault.REPEATED, 2);
        // By mistake, once. Tokens that are really over have tests of their own.
        channel.faults().order("GET", Fault.SIGNED_OUT, 1);
        channel.world().reply(author, first.id(), "Kabar " + count(4));

        await("all five are there")
                .atMost(Duration.ofMinutes(2))
                .untilAsserted(() -> assertThat(bank.database().read(TEXTS_BY, author))
                        .containsExactlyElementsOf(numbered(channel, 5)));
    }

    private static void write(StandIn channel, int many) {
        Post first = channel.world().mention(ONE_THREAD, "Kabar " + count(0));
        IntStream.range(1, many).forEach(n -> channel.world().reply(ONE_THREAD, first.id(), "Kabar " + count(n)));
    }

    private static List<String> numbered(StandIn channel, int many) {
        return IntStream.range(0, many)
                .mapToObj(n -> "@" + channel.bank().handle() + " Kabar " + count(n))
                .toList();
    }

    /** In letters: line upon line of digits is what the guard takes for a card in pieces. */
    private static String count(int number) {
        return Integer.toString(number, 26)
                .chars()
                .mapToObj(digit -> String.valueOf((char) ('a' + Character.digit(digit, 26))))
                .collect(Collectors.joining());
    }

    private List<Long> arrivals(StandIn channel, String which) {
        List<Long> millis = new ArrayList<>();
        for (int n = 0; n < TRIES; n++) {
            String author = which + n + "_" + channel.world().ofBank().size();
            long begun = System.nanoTime();
            channel.world().mention(author, "Halo, ada yang bisa bantu?");
            await("the mention")
                    .atMost(Duration.ofSeconds(20))
                    .pollInterval(Duration.ofMillis(40))
                    .until(() -> desk.findBy(author).isPresent());
            millis.add(Duration.ofNanos(System.nanoTime() - begun).toMillis());
        }
        return millis;
    }

    /** How long an agent's page waits for the desk and the inbox, in milliseconds. */
    private List<Long> requestsUntil(AtomicBoolean over) {
        List<Long> millis = new ArrayList<>();
        while (!over.get()) {
            long begun = System.nanoTime();
            bank.client(Outside.AGENT).desk();
            desk.inbox();
            millis.add(Duration.ofNanos(System.nanoTime() - begun).toMillis());
        }
        return millis;
    }

    private int stored() {
        return bank.database().read(CROWD).size()
                + bank.database().read(TEXTS_BY, ONE_THREAD).size();
    }
}
