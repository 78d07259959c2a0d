package id.amanchat.it.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import id.amanchat.it.harness.AgentScreen;
import id.amanchat.it.harness.Bank;
import id.amanchat.it.harness.CustomerScreen;
import id.amanchat.it.harness.SampleBank;
import id.amanchat.it.harness.SecurityScreen;
import id.amanchat.it.harness.SignInScreen;
import id.amanchat.it.harness.Site;
import id.amanchat.it.harness.Windows;
import id.amanchat.it.harness.Workplace;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page, in each state: accessible, in both languages, on a phone and on a desktop, and a picture of it to look at. */
@SampleBank
class PagesIT {

    private static final String CUSTOMER = "maya.putri";
    /** Whose language no other test asks about, for the choice is kept. */
    private static final String SWITCHING = "james.walker";

    private static final String AGENT = "dewi.lestari";
    private static final String ADMINISTRATOR = "ratna.sari";

    private final Bank bank;
    private final Windows windows;

    PagesIT(Bank bank, Windows windows) {
        this.bank = bank;
        this.windows = windows;
    }

    static List<String> pages() {
        return Site.pages();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyPageSpeaksBothLanguages(String address) {
        for (String locale : List.of("en-US", "id-ID")) {
            Page page = windows.of(bank.client(whoMaySee(address)), locale, Windows.DESKTOP);
            page.navigate(address);
            assertThat(page.locator("html")).hasAttribute("lang", locale.substring(0, 2));
            assertThat(page.content()).as(address).doesNotContain("???");
            assertThat(page.locator("body").innerText())
                    .as(address)
                    .doesNotContainPattern("\\b(js|state|link|conversation|agent|page)\\.[a-z]+\\.?[a-z]*\\b");
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyPageIsAccessibleAndFitsAPhone(String address) {
        for (int width : List.of(Windows.PHONE, Windows.DESKTOP)) {
            Page page = windows.of(whoMaySee(address), width);
            page.navigate(address);
            assertThat(page.getByRole(AriaRole.MAIN)).isVisible();
            look(page, "page" + address.replace('/', '-'), width);
        }
    }

    @Test
    void theErrorPageIsAccessibleToo() {
        for (int width : List.of(Windows.PHONE, Windows.DESKTOP)) {
            Page page = windows.stranger("en-US", width);
            page.navigate("/chat/nothing-here");
            look(page, "error", width);
        }
    }

    @Test
    void aRefusedSignInIsAccessible() {
        for (int width : List.of(Windows.PHONE, Windows.DESKTOP)) {
            Page page = windows.stranger("en-US", width);
            SignInScreen screen = SignInScreen.open(page).password("nobody", "Not-the-password-1");
            assertThat(screen.refusal()).isVisible();
            look(page, "sign-in-refused", width);
        }
    }

    @Test
    void theSecondStepIsAccessible() {
        var maya = id.amanchat.it.harness.Person.named(CUSTOMER);
        for (int width : List.of(Windows.PHONE, Windows.DESKTOP)) {
            Page page = windows.stranger("en-US", width);
            SignInScreen screen = SignInScreen.open(page).password(maya.username(), maya.password());
            assertThat(screen.textbox("Verification code")).isVisible();
            look(page, "verify", width);
        }
    }

    @Test
    void theQuestionForTheSecondFactorIsAccessible() {
        for (int width : List.of(Windows.PHONE, Windows.DESKTOP)) {
            SecurityScreen security = SecurityScreen.open(windows.of(CUSTOMER, width));
            SecurityScreen.button(security.region("Second factors"), "New recovery codes")
                    .click();
            assertThat(security.question()).isVisible();
            look(security.page(), "security-step-up", width);
        }
    }

    /** The page asks the server how long it is before it alarms anybody; here it is told of the last minutes at once. */
    @Test
    void theWarningTwoMinutesBeforeTheEndIsAccessibleAndCanBeAnswered() {
        for (int width : List.of(Windows.PHONE, Windows.DESKTOP)) {
            Page page = windows.of(CUSTOMER, width);
            page.clock().install();
            page.navigate("/chat/security");
            page.route(
                    "**/chat/api/session",
                    route -> route.fulfill(new Route.FulfillOptions()
                            .setContentType("application/json")
                            .setBody(
                                    route.request().method().equals("GET")
                                            ? "{\"idleSeconds\":100,\"overallSeconds\":9000}"
                                            : "{\"idleSeconds\":900,\"overallSeconds\":9000}")));

            page.clock().fastForward("13:30");

            assertThat(page.getByRole(AriaRole.DIALOG)).containsText("Are you still there?");
            look(page, "session-end", width);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Stay signed in"))
                    .click();
            assertThat(page.getByRole(AriaRole.DIALOG)).not().isVisible();
        }
    }

    @Test
    void aWaitingChatIsAccessible() {
        bank.startedBy(CUSTOMER);
        for (int width : List.of(Windows.PHONE, Windows.DESKTOP)) {
            CustomerScreen customer = CustomerScreen.open(windows.of(CUSTOMER, width));
            assertThat(customer.placeInTheQueue()).isVisible();
            look(customer.page(), "customer-waiting", width);
        }
    }

    @Test
    void anOpenChatIsAccessibleOnBothSides() {
        String conversation = bank.openBetween(CUSTOMER, AGENT);
        talk(conversation);
        for (int width : List.of(Windows.PHONE, Windows.DESKTOP)) {
            CustomerScreen customer = CustomerScreen.open(windows.of(CUSTOMER, width));
            assertThat(customer.log().bubble("Terima kasih")).isVisible();
            look(customer.page(), "customer-open", width);
            AgentScreen agent = AgentScreen.open(windows.of(AGENT, width));
            agent.turnTo("Maya Putri");
            assertThat(agent.log().bubble("Terima kasih")).isVisible();
            look(agent.page(), "agent-open", width);
        }
    }

    @Test
    void anOfferIsAccessible() {
        AgentScreen desktop =
                AgentScreen.open(windows.of(AGENT, Windows.DESKTOP)).be("Online");
        AgentScreen phone = AgentScreen.open(windows.of(AGENT, Windows.PHONE));
        bank.startedBy(CUSTOMER);
        assertThat(desktop.offerOf("Maya Putri")).isVisible();
        assertThat(phone.offerOf("Maya Putri")).isVisible();
        look(desktop.page(), "agent-offer", Windows.DESKTOP);
        look(phone.page(), "agent-offer", Windows.PHONE);
    }

    @Test
    void theQuestionBeforeTheEndIsAccessible() {
        bank.openBetween(CUSTOMER, AGENT);
        for (int width : List.of(Windows.PHONE, Windows.DESKTOP)) {
            CustomerScreen customer = CustomerScreen.open(windows.of(CUSTOMER, width));
            customer.page()
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("End chat"))
                    .click();
            assertThat(customer.page().getByRole(AriaRole.DIALOG)).isVisible();
            look(customer.page(), "customer-end-dialog", width);
        }
    }

    @Test
    void aClosedChatIsAccessible() {
        String conversation = bank.openBetween(CUSTOMER, AGENT);
        Page phone = windows.of(CUSTOMER, Windows.PHONE);
        Page desktop = windows.of(CUSTOMER, Windows.DESKTOP);
        for (Page page : List.of(phone, desktop)) {
            assertThat(CustomerScreen.open(page).log().message()).isVisible();
        }
        bank.client(AGENT).end(conversation);
        for (Page page : List.of(phone, desktop)) {
            assertThat(page.getByText("This chat has ended.").first()).isVisible();
        }
        look(phone, "customer-closed", Windows.PHONE);
        look(desktop, "customer-closed", Windows.DESKTOP);
    }

    @Test
    void beingOfflineIsAccessible() {
        bank.openBetween(CUSTOMER, AGENT);
        for (int width : List.of(Windows.PHONE, Windows.DESKTOP)) {
            CustomerScreen customer = CustomerScreen.open(windows.of(CUSTOMER, width));
            assertThat(customer.log().bubble("Hello, I have a question.")).isVisible();
            customer.page().context().setOffline(true);
            assertThat(customer.page().getByText("You are offline now")).isVisible();
            look(customer.page(), "customer-offline", width);
        }
    }

    @Test
    void theSwitchChangesTheLanguageAndItIsKept() {
        Page page = windows.of(bank.client(SWITCHING), "en-US", Windows.DESKTOP);
        page.navigate("/chat/conversation");

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Bahasa Indonesia"))
                .click();
        assertThat(page.locator("html")).hasAttribute("lang", "id");
        page.navigate("/chat/");
        assertThat(page.locator("html")).hasAttribute("lang", "id");
        Page elsewhere = windows.of(bank.newSession(SWITCHING), "en-US", Windows.DESKTOP);
        elsewhere.navigate("/chat/conversation");
        assertThat(elsewhere.locator("html")).hasAttribute("lang", "id");

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("English"))
                .click();
        assertThat(page.locator("html")).hasAttribute("lang", "en");
    }

    private void talk(String conversation) {
        bank.client(AGENT).say(conversation, "Selamat pagi, Maya. How can I help you today?");
        bank.client(CUSTOMER)
                .say(
                        conversation,
                        "My card was declined at the petrol station, and I do not know why. It worked yesterday.");
        bank.client(AGENT)
                .say(
                        conversation,
                        "Thank you. I see a limit that you set yourself last month. Shall I tell you how to raise it?");
        bank.client(CUSTOMER).say(conversation, "Yes please. Terima kasih!");
        bank.client(AGENT).received(conversation, 5);
    }

    private static String whoMaySee(String address) {
        return Stream.of("agent", "admin")
                .filter(room -> address.startsWith("/chat/" + room + "/"))
                .findFirst()
                .map(room -> room.equals("agent") ? AGENT : ADMINISTRATOR)
                .orElse(CUSTOMER);
    }

    /** Takes the picture, asks axe, and sees that nothing sticks out to the right. */
    private static void look(Page page, String name, int width) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Workplace.TARGET.resolve("screenshots").resolve(name + "-" + width + ".png"))
                .setFullPage(true));
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .as(name + " at " + width)
                .extracting(PagesIT::described)
                .isEmpty();
        assertThat((int) page.evaluate("() => document.documentElement.scrollWidth"))
                .as(name + " is as wide as the screen")
                .isLessThanOrEqualTo(width);
    }

    private static String described(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream().map(node -> node.getHtml()).toList();
    }
}
