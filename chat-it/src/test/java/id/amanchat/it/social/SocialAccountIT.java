package id.amanchat.it.social;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import id.amanchat.it.harness.Answer;
import id.amanchat.it.harness.Bank;
import id.amanchat.it.harness.ChatClient;
import id.amanchat.it.harness.Outside;
import id.amanchat.it.harness.OwnServers;
import id.amanchat.it.harness.Person;
import id.amanchat.it.harness.SampleBank;
import id.amanchat.it.harness.SocialAccountsScreen;
import id.amanchat.it.harness.SocialDesk;
import id.amanchat.it.harness.Windows;
import id.amanchat.loopback.Post;
import id.amanchat.loopback.StandIn;
import id.amanchat.loopback.XStandIn;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An account is watched over: alarms, stops, the second person, and whoever pretends to be the channel. */
@OwnServers
@SampleBank(on = SampleBank.Database.SOCIAL)
class SocialAccountIT {

    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final String WEBHOOK_SECRET = "api-key-secret-of-the-bank";

    private static final String ANSWER = "Tidak ada undian. Terima kasih sudah bertanya.";

    private final Bank bank;
    private final Windows windows;
    private final Outside outside;
    private final SocialDesk desk;
    private final SocialDesk colleague;

    SocialAccountIT(Bank bank, Windows windows, Outside outside) {
        this.bank = bank;
        this.windows = windows;
        this.outside = outside.connectedTo(bank, windows);
        this.desk = new SocialDesk(bank.client(Outside.AGENT));
        this.colleague = new SocialDesk(bank.client(Outside.COLLEAGUE));
    }

    @AfterEach
    void leaveNothing() {
        outside.leaveNothing(bank);
    }

    @Test
    void aPostThatWasNotWrittenHereStopsTheAccountUntilSomebodyHasLooked() {
        StandIn channel = outside.mastodon();
        String handle = channel.bank().handle();
        Post asked = channel.world().mention("waspada", "Apakah ada undian berhadiah?");
        bank.online(Outside.AGENT);
        String thread = desk.claimBy("waspada");

        channel.world().bankWrites("You won! Send your PIN.", Optional.empty(), Optional.empty());

        SocialAccountsScreen accounts = SocialAccountsScreen.open(windows.of("ratna.sari"));
        await("the alarm is raised").atMost(PATIENCE).until(() -> {
            accounts.page().reload();
            return accounts.alarm(handle).count() > 0;
        });
        assertThat(accounts.alarm(handle)).containsText("The account is stopped");
        assertThat(bank.mail()
                        .awaitTo(Bank.SECURITY_DESK, mail -> mail.text().contains(handle))
                        .text())
                .doesNotContain("You won");
        assertThat(desk.inbox().getAsJsonArray("stopped").toString()).contains(handle);
        Answer stopped = desk.reply(thread, ANSWER);
        assertThat(stopped.status()).isEqualTo(409);
        assertThat(stopped.text("type")).endsWith("account-stopped");

        accounts.press("I have looked at it", handle);
        assertThat(accounts.alarm(handle)).hasCount(0);
        assertThat(desk.reply(thread, ANSWER).status())
                .as("looking at it lets nothing go on yet")
                .isEqualTo(409);
        accounts.press("Go on", handle);
        assertThat(accounts.button("Stop @" + handle)).isVisible();
        assertThat(desk.reply(thread, ANSWER).status()).isEqualTo(201);

        assertThat(Outside.awaitAnswer(channel, asked).text()).contains("Tidak ada undian");
        await().atMost(PATIENCE).until(() -> desk.outgoing(thread).isEmpty());
    }

    @Test
    void ourOwnPostsRaiseNoAlarm() {
        StandIn channel = outside.x();
        Post asked = channel.world().mention("biasa_saja", "Jam buka hari Sabtu?");
        bank.online(Outside.AGENT);
        String thread = desk.claimBy("biasa_saja");

        desk.reply(thread, "Kami buka sampai siang pada hari Sabtu.");
        Outside.awaitAnswer(channel, asked);
        Post later = channel.world().mention("sesudahnya", "Halo?");
        desk.awaitThreadBy(later.author().handle());

        SocialAccountsScreen accounts = SocialAccountsScreen.open(windows.of("ratna.sari"));
        assertThat(accounts.account(channel.bank().handle())).isVisible();
        assertThat(accounts.alarm(channel.bank().handle())).hasCount(0);
    }

    @Test
    void aPublicPostWaitsForASecondPersonWhereThatIsSet() {
        StandIn channel = outside.x();
        Person administrator = bank.fresh("administrator");
        Page page = windows.of(administrator.username());
        fourEyes(page, administrator, channel, true);
        try {
            Post asked = channel.world().mention("empat_mata", "Berapa biaya kartu?");
            bank.online(Outside.AGENT);
            String thread = desk.claimBy("empat_mata");
            String id = UUID.randomUUID().toString();
            assertThat(desk.reply(thread, id, "Gratis untuk tahun pertama.", false, false)
                            .status())
                    .isEqualTo(201);

            JsonObject waiting = desk.outgoing(thread).get(0);
            assertThat(waiting.get("state").getAsString()).isEqualTo("WAITS_FOR_APPROVAL");
            assertThat(desk.decide(waiting.get("id").getAsString(), "approve").status())
                    .as("nobody approves their own")
                    .isEqualTo(409);
            assertThat(channel.world().answersTo(asked)).isEmpty();

            assertThat(colleague
                            .decide(waiting.get("id").getAsString(), "approve")
                            .status())
                    .isEqualTo(204);
            assertThat(Outside.awaitAnswer(channel, asked).text()).contains("Gratis");
        } finally {
            fourEyes(page, administrator, channel, false);
        }
    }

    @Test
    void whatTheGuardRefusesNeverLeaves() {
        StandIn channel = outside.mastodon();
        channel.world().mention("minta_data", "Berapa saldo saya?");
        bank.online(Outside.AGENT);
        String thread = desk.claimBy("minta_data");
        int before = channel.world().ofBank().size();

        for (String text : List.of(
                "Saldo rekening 1234567890 Anda cukup.",
                "Kartu 4111 1111 1111 1111 sudah aktif.",
                "Hubungi 0812-3456-7890 ya.",
                "Tulis ke budi.santoso@example.test saja.",
                "Buka https://bank-aman.account-verify.xyz/login sekarang.")) {
            Answer answer = desk.reply(thread, text);
            assertThat(answer.status()).as(text).isEqualTo(422);
            assertThat(answer.body()).as("with reasons in words").contains("reasons");
        }

        assertThat(desk.outgoing(thread)).isEmpty();
        assertThat(channel.world().ofBank()).hasSize(before);
    }

    @Test
    void aForgedWebhookIsRefusedAndAGenuineOneIsHeardOnce() {
        XStandIn x = outside.x();
        Person administrator = bank.fresh("administrator");
        SocialAccountsScreen accounts = SocialAccountsScreen.open(windows.of(administrator.username()))
                .turnTo(x.bank().handle());
        accounts.textbox("API key secret of the app").fill(WEBHOOK_SECRET);
        accounts.save(bank.signIns().freshCode(administrator));
        String address = "/chat/api/channels/"
                + bank.database()
                        .read(
                                "select cast(id as text) from social_account where channel = 'X' and handle = ?",
                                x.bank().handle())
                        .get(0)
                + "/webhook";
        x.faults().down(true);
        Post post = x.world().mention("lewat_pintu", "Lewat pintu samping.");
        byte[] body = x.webhookBody(post);
        String genuine = XStandIn.signature(body, WEBHOOK_SECRET);

        for (String forged : new String[] {
            null,
            "",
            "sha256=",
            "sha256=" + Base64.getEncoder().encodeToString(new byte[32]),
            XStandIn.signature(body, "another secret"),
            genuine.substring(0, genuine.length() - 2),
            genuine.replace("sha256=", "sha1=")
        }) {
            assertThat(hook(address, body, forged).status())
                    .as("signed %s", forged)
                    .isIn(401, 403);
        }
        byte[] changed = new String(body, StandardCharsets.UTF_8)
                .replace("samping", "sAmping")
                .getBytes(StandardCharsets.UTF_8);
        assertThat(hook(address, changed, genuine).status()).isIn(401, 403);
        assertThat(desk.findBy("lewat_pintu")).isEmpty();

        assertThat(hook(address, body, genuine).status()).isLessThan(300);
        assertThat(hook(address, body, genuine).status()).as("again").isLessThan(300);
        String thread = desk.awaitThreadBy("lewat_pintu");
        x.faults().mend();
        Post later = x.world().mention("sesudah_pintu", "Halo?");
        desk.awaitThreadBy(later.author().handle());
        assertThat(desk.texts(thread)).hasSize(1);

        Answer challenge = bank.stranger().get(address + "?crc_token=tanya");
        assertThat(challenge.text("response_token"))
                .isEqualTo(XStandIn.signature("tanya".getBytes(StandardCharsets.UTF_8), WEBHOOK_SECRET));
        assertThat(bank.stranger()
                        .get("/chat/api/channels/" + UUID.randomUUID() + "/webhook?crc_token=tanya")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aWayBackThatWasNotBegunHereConnectsNothing() {
        int accounts = accounts();
        ChatClient administrator = bank.client("tono.hartono");

        Answer answer = administrator.get("/chat/admin/social/connected?state=" + UUID.randomUUID() + "&code=anything");

        assertThat(answer.body() + answer.header("Location")).doesNotContain("anything");
        assertThat(accounts()).isEqualTo(accounts);
    }

    @Test
    void noHandleNoTokenAndNoTextStandsInTheLog() {
        StandIn channel = outside.mastodon();
        // No digits: the guard would take them for something.
        String mark = "kenari" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        Post asked = channel.world().mention("penulis_" + mark, "Tolong, " + mark + " hilang.");
        bank.online(Outside.AGENT);
        String thread = desk.claimBy("penulis_" + mark);
        desk.invite(thread, "Mari lanjutkan, " + mark + ".");
        String posted = Outside.awaitAnswer(channel, asked).text();
        channel.down(true);
        desk.reply(thread, "Sekali lagi " + mark + ".");
        channel.world().whisper("rahasia_" + mark, "Rahasia " + mark);
        channel.down(false);
        desk.awaitThreadBy("rahasia_" + mark);

        String log = bank.server().log();

        assertThat(log).as("the control: a look at the right file").contains("Self-check");
        assertThat(posted).contains("/chat/invitation#");
        String token = posted.substring(posted.indexOf('#') + 1).split("\\s")[0];
        assertThat(List.of(mark, token, channel.token().substring(0, 8), StandIn.SECRET, WEBHOOK_SECRET))
                .allSatisfy(secret -> assertThat(log).doesNotContain(secret));
        assertThat(bank.database().everything())
                .as("the token is derived, and stored nowhere")
                .doesNotContain(token);
    }

    private Answer hook(String address, byte[] body, String signature) {
        return bank.stranger().send(address, request -> {
            request.header("Content-Type", "application/json").POST(BodyPublishers.ofByteArray(body));
            return signature == null ? request : request.header("x-twitter-webhooks-signature", signature);
        });
    }

    private void fourEyes(Page page, Person administrator, StandIn channel, boolean on) {
        SocialAccountsScreen.open(page)
                .turnTo(channel.bank().handle())
                .tick("A second person approves public posts", on)
                .save(bank.signIns().freshCode(administrator));
    }

    private int accounts() {
        return bank.database().read("select handle from social_account").size();
    }
}
