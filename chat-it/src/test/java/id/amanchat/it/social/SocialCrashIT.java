package id.amanchat.it.social;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.amanchat.it.harness.Answer;
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
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * The server is killed between the intention and the channel's answer: where the post stands already, and where it does not.
 * Each reply is made exactly once, in its order. Last, for then everybody must sign in again.
 */
@Order(Order.DEFAULT + 2)
@OwnServers
@SampleBank(on = SampleBank.Database.SOCIAL)
class SocialCrashIT {

    private static final boolean PROOF = Boolean.getBoolean("amanchat.proof");

    /** X does not know a repetition when it sees one, so there it matters more. */
    private static final List<String> CHANNELS = PROOF ? List.of("X", "Mastodon") : List.of("X");

    private static final int KILLS_EACH = PROOF ? 25 : 2;
    private static final String AUTHOR = "putus_sambung";

    private final Bank bank;
    private final Outside outside;

    SocialCrashIT(Bank bank, Windows windows, Outside outside) {
        this.bank = bank;
        this.outside = outside.connectedTo(bank, windows);
    }

    @Test
    void eachReplyIsMadeExactlyOnceHoweverOftenTheServerIsKilled() throws InterruptedException {
        for (String name : CHANNELS) {
            StandIn channel = outside.channel(name);
            Post asked = channel.world().mention(AUTHOR, "Kapan cabang Bandung buka?");
            List<String> texts = IntStream.rangeClosed(1, KILLS_EACH)
                    .mapToObj(n -> "Jawaban nomor " + words(n) + " untuk Anda.")
                    .toList();
            channel.faults().order(sending(name), fault(0), 1);
            write(texts);

            for (int kill = 0; kill < texts.size(); kill++) {
                assertThat(channel.faults().awaitHeld(Duration.ofMinutes(2)))
                        .as("something is being sent on %s, for the time %d", name, kill + 1)
                        .isTrue();
                bank.server().kill9();
                if (kill + 1 < texts.size()) {
                    channel.faults().order(sending(name), fault(kill + 1), 1);
                }
                bank.server().start().awaitReady();
            }

            await("all replies are out on " + name)
                    .atMost(Duration.ofMinutes(3))
                    .until(() -> channel.world().answersTo(asked).size() >= texts.size());
            bank.forgetSessions();
            assertThat(channel.world().answersTo(asked))
                    .extracting(post -> post.text().replaceFirst("^@\\S+ ", ""))
                    .as("each once, in its order, on %s", name)
                    .containsExactlyElementsOf(texts);
            SocialDesk desk = new SocialDesk(bank.client(Outside.AGENT));
            String thread = desk.awaitThreadBy(AUTHOR);
            await("all stand in the thread")
                    .atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> assertThat(desk.texts(thread).subList(1, texts.size() + 1))
                            .containsExactlyElementsOf(texts));
            outside.leaveNothing(bank);
        }
    }

    /** By turns: the post is made and its answer lost, and the post is not made. */
    private static Fault fault(int kill) {
        return kill % 2 == 0 ? Fault.HELD_DONE : Fault.HELD_UNDONE;
    }

    private static String sending(String name) {
        return name.equals("X") ? "POST /2/tweets" : "POST /api/v1/statuses";
    }

    private void write(List<String> texts) {
        bank.online(Outside.AGENT);
        SocialDesk desk = new SocialDesk(bank.client(Outside.AGENT));
        String thread = desk.claimBy(AUTHOR);
        for (String text : texts) {
            Answer answer = desk.reply(thread, text);
            assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        }
    }

    /** No digits: they are no business of this test. */
    private static String words(int number) {
        return "abcdefghijklmnopqrstuvwxyz".charAt(number % 26) + "-"
                + "abcdefghijklmnopqrstuvwxyz".charAt(number / 26);
    }
}
