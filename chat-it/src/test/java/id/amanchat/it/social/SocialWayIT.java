package id.amanchat.it.social;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.amanchat.it.harness.AgentScreen;
import id.amanchat.it.harness.Bank;
import id.amanchat.it.harness.Outside;
import id.amanchat.it.harness.OwnServers;
import id.amanchat.it.harness.Person;
import id.amanchat.it.harness.SampleBank;
import id.amanchat.it.harness.SocialDesk;
import id.amanchat.it.harness.SocialInboxScreen;
import id.amanchat.it.harness.Tongue;
import id.amanchat.it.harness.Windows;
import id.amanchat.loopback.Post;
import id.amanchat.loopback.StandIn;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The whole way: a public post, the inbox, an invitation, signing in, the safe chat, the proven handle, the end. */
@OwnServers
@SampleBank(on = SampleBank.Database.SOCIAL)
class SocialWayIT {

    private static final Pattern LINK = Pattern.compile("https://\\S+/chat/invitation#\\S+");
    private static final Pattern CODE = Pattern.compile("AMAN-[A-Z]{4}-[A-Z]{4}");

    private final Bank bank;
    private final Windows windows;
    private final Outside outside;

    SocialWayIT(Bank bank, Windows windows, Outside outside) {
        this.bank = bank;
        this.windows = windows;
        this.outside = outside.connectedTo(bank, windows);
    }

    @AfterEach
    void leaveNothing() {
        outside.leaveNothing(bank);
    }

    @ParameterizedTest
    @CsvSource({"X,ENGLISH", "Mastodon,INDONESIAN"})
    void aPublicPostBecomesASafeChat(String name, Tongue tongue) {
        StandIn channel = outside.channel(name);
        String handle = ("warga_" + name + tongue.name().charAt(0)).toLowerCase();
        Post asked = channel.world().mention(handle, "Kartu saya tertelan mesin, bagaimana ini?");
        String conversation = new SocialDesk(bank.client(Outside.AGENT)).awaitThreadBy(handle);

        // The agent.
        SocialInboxScreen inbox = SocialInboxScreen.open(
                windows.of(bank.client(Outside.AGENT), tongue.locale(), Windows.DESKTOP), tongue);
        assertThat(inbox.lineOf(handle)).containsText("tertelan mesin");
        bank.client(Outside.AGENT).be("ONLINE");
        inbox.claim(handle);
        inbox.turnTo(handle);
        assertThat(inbox.log()).containsText("tertelan mesin");
        inbox.invite("Mari kita lanjutkan di obrolan aman:");
        String link = find(LINK, Outside.awaitAnswer(channel, asked).text());
        assertThat(inbox.log()).containsText("/chat/invitation#…");

        // The customer, signed out, on a phone.
        Person customer = bank.fresh("customer");
        Page page = windows.stranger(tongue.locale(), Windows.PHONE);
        page.navigate(link);
        press(page, tongue.word("invitation.submit"));
        signIn(page, customer);
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("@" + handle);
        press(page, tongue.word("hand-off.tie"));
        assertThat(page).hasURL(Pattern.compile(".*/chat/conversation$"));
        assertThat(page.getByText(tongue.word("js.public-thread.not-proven"))).isVisible();

        // The handle proves itself.
        String code = find(CODE, page.getByRole(AriaRole.MAIN).innerText());
        channel.world().whisper(handle, code);
        assertThat(page.getByText(tongue.word("js.public-thread.tied"))).isVisible();

        // The link is used up for everybody else.
        Page stranger = windows.stranger(tongue.locale(), Windows.DESKTOP);
        stranger.navigate(link);
        press(stranger, tongue.word("invitation.submit"));
        assertThat(stranger.getByText(tongue.word("invitation.USED.title"))).isVisible();

        // The safe chat is served by whoever invited, and ends.
        String safe = bank.client(Outside.AGENT).chats().stream()
                .map(chat -> chat.get("id").getAsString())
                .filter(id -> !id.equals(conversation))
                .findFirst()
                .orElseGet(() -> offered(conversation));
        AgentScreen agent = AgentScreen.open(windows.of(Outside.AGENT));
        agent.turnTo(customer.name());
        assertThat(agent.page().getByText(Tongue.ENGLISH.word("js.public-thread.tied")))
                .isVisible();
        bank.client(Outside.AGENT).say(safe, "Selamat datang di obrolan aman.");
        assertThat(page.getByRole(AriaRole.LOG)).containsText("Selamat datang di obrolan aman.");
        bank.client(Outside.AGENT).end(safe);

        // The tie stands under the customer's own security.
        page.navigate("/chat/security");
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("@" + handle);
        assertThat(bank.database()
                        .read(
                                "select cast(count(*) as text) from social_tie t join social_author a on a.id = t.author_id where a.handle like ? || '%'",
                                handle))
                .containsExactly("1");
    }

    /** Who invited is asked first, and accepts. */
    private String offered(String thread) {
        bank.online(Outside.AGENT);
        await("the safe chat is offered to whoever invited")
                .atMost(Duration.ofSeconds(30))
                .until(() -> bank.client(Outside.AGENT).offers().stream()
                        .anyMatch(offer ->
                                !thread.equals(offer.get("conversation").getAsString())));
        var offer = bank.client(Outside.AGENT).offers().stream()
                .filter(each -> !thread.equals(each.get("conversation").getAsString()))
                .findFirst()
                .orElseThrow();
        bank.client(Outside.AGENT).accept(offer.get("id").getAsString());
        return offer.get("conversation").getAsString();
    }

    private void signIn(Page page, Person customer) {
        page.locator("[id='sign-in:username']").fill(customer.username());
        page.locator("[id='sign-in:password']").fill(customer.password());
        page.locator("[id='sign-in:submit']").click();
        page.locator("[id='verify:code']").fill(bank.signIns().freshCode(customer));
        page.locator("[id='verify:submit']").click();
        assertThat(page).hasURL(Pattern.compile(".*/chat/invitation/continue$"));
    }

    private static void press(Page page, String button) {
        Locator found = page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true));
        found.click();
    }

    private static String find(Pattern what, String where) {
        Matcher matcher = what.matcher(where);
        assertThat(matcher.find()).as("%s in: %s", what, where).isTrue();
        return matcher.group();
    }
}
