package id.amanchat.it.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import id.amanchat.it.harness.AgentScreen;
import id.amanchat.it.harness.Axe;
import id.amanchat.it.harness.Bank;
import id.amanchat.it.harness.CustomerScreen;
import id.amanchat.it.harness.Person;
import id.amanchat.it.harness.SampleBank;
import id.amanchat.it.harness.SecurityScreen;
import id.amanchat.it.harness.SignInScreen;
import id.amanchat.it.harness.Site;
import id.amanchat.it.harness.Windows;
import id.amanchat.it.harness.Workplace;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page, in each state: accessible, in both languages, on a phone and on a desktop, and a picture of it to look at. */
@SampleBank
class PagesIT {

    private static final String CUSTOMER = "maya.putri";
    /** Whose language no other test asks about, for the choice is kept. */
    private static final String SWITCHING = "james.walker";

    private static final String AGENT = "dewi.lestari";
    /** Who may enter which room. */
    private static final Map<String, String> ROOMS =
            Map.of("agent", AGENT, "supervisor", "hendra.wijaya", "admin", "ratna.sari");

    private static final String NAMED_TWICE = "() => [...document.querySelectorAll('[id]')].map(it => it.id)"
            + ".filter((id, at, all) => all.indexOf(id) !== at)";

    private final Bank bank;
    private final Windows windows;

    PagesIT(Bank bank, Windows windows) {
        this.bank = bank;
        this.windows = windows;
    }

    /** In one window for each person, so that it loads what pages share once; every page is looked at, whatever is found. */
    @ParameterizedTest
    @ValueSource(strings = {"en-US", "id-ID"})
    void everyPageSpeaksTheLanguageIsAccessibleAndFitsAPhone(String locale) {
        Map<String, Page> open = new HashMap<>();
        SoftAssertions.assertSoftly(softly -> Site.pages()
                .forEach(address -> softly.assertThatCode(() -> look(
                                open.computeIfAbsent(whoMaySee(address), person -> window(person, locale)),
                                address,
                                locale))
                        .as("%s in %s", address, locale)
                        .doesNotThrowAnyException()));
    }

    private Page window(String person, String locale) {
        return windows.of(bank.client(person), locale, Windows.DESKTOP);
    }

    private static void look(Page page, String address, String locale) {
        page.navigate(address);
        assertThat(page.getByRole(AriaRole.MAIN)).isVisible();
        String language = locale.substring(0, 2);
        assertThat(page.locator("html")).hasAttribute("lang", language);
        assertThat(page.content()).doesNotContain("???");
        assertThat(page.locator("body").innerText())
                .doesNotContainPattern("\\b(js|state|link|conversation|agent|page)\\.[a-z]+\\.?[a-z]*\\b");
        look(page, "page" + address.replace('/', '-') + (language.equals("en") ? "" : "-" + language));
    }

    @Test
    void theErrorPageIsAccessibleToo() {
        Page page = windows.stranger();
        page.navigate("/chat/nothing-here");
        look(page, "error");
    }

    @Test
    void aRefusedSignInIsAccessible() {
        Page page = windows.stranger();
        SignInScreen screen = SignInScreen.open(page).password("nobody", "Not-the-password-1");
        assertThat(screen.refusal()).isVisible();
        look(page, "sign-in-refused");
    }

    @Test
    void theSecondStepIsAccessible() {
        Person maya = Person.named(CUSTOMER);
        Page page = windows.stranger();
        SignInScreen screen = SignInScreen.open(page).password(maya.username(), maya.password());
        assertThat(screen.textbox("Verification code")).isVisible();
        look(page, "verify");
    }

    @Test
    void theQuestionForTheSecondFactorIsAccessible() {
        SecurityScreen security = SecurityScreen.open(windows.of(CUSTOMER));
        SecurityScreen.button(security.region("Second factors"), "New recovery codes")
                .click();
        assertThat(security.question()).isVisible();
        look(security.page(), "security-step-up");
    }

    /** The page asks the server how long it is before it alarms anybody; here it is told of the last minutes at once. */
    @Test
    void theWarningTwoMinutesBeforeTheEndIsAccessibleAndCanBeAnswered() {
        Page page = windows.of(CUSTOMER);
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
        look(page, "session-end");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Stay signed in"))
                .click();
        assertThat(page.getByRole(AriaRole.DIALOG)).not().isVisible();
    }

    @Test
    void aWaitingChatIsAccessible() {
        bank.startedBy(CUSTOMER);
        CustomerScreen customer = CustomerScreen.open(windows.of(CUSTOMER));
        assertThat(customer.placeInTheQueue()).isVisible();
        look(customer.page(), "customer-waiting");
    }

    @Test
    void anOpenChatIsAccessibleOnBothSides() {
        String conversation = bank.openBetween(CUSTOMER, AGENT);
        talk(conversation);
        CustomerScreen customer = CustomerScreen.open(windows.of(CUSTOMER));
        assertThat(customer.log().bubble("Terima kasih")).isVisible();
        look(customer.page(), "customer-open");
        AgentScreen agent = AgentScreen.open(windows.of(AGENT));
        agent.turnTo("Maya Putri");
        assertThat(agent.log().bubble("Terima kasih")).isVisible();
        look(agent.page(), "agent-open");
    }

    @Test
    void anOfferIsAccessible() {
        AgentScreen agent = AgentScreen.open(windows.of(AGENT)).be("Online");
        bank.startedBy(CUSTOMER);
        assertThat(agent.offerOf("Maya Putri")).isVisible();
        look(agent.page(), "agent-offer");
    }

    @Test
    void theQuestionBeforeTheEndIsAccessible() {
        bank.openBetween(CUSTOMER, AGENT);
        CustomerScreen customer = CustomerScreen.open(windows.of(CUSTOMER));
        customer.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("End chat").setExact(true))
                .click();
        assertThat(customer.page().getByRole(AriaRole.DIALOG)).isVisible();
        look(customer.page(), "customer-end-dialog");
    }

    @Test
    void aClosedChatIsAccessible() {
        String conversation = bank.openBetween(CUSTOMER, AGENT);
        CustomerScreen customer = CustomerScreen.open(windows.of(CUSTOMER));
        assertThat(customer.log().message()).isVisible();
        bank.client(AGENT).end(conversation);
        assertThat(customer.page().getByText("This chat has ended.").first()).isVisible();
        look(customer.page(), "customer-closed");
    }

    @Test
    void beingOfflineIsAccessible() {
        bank.openBetween(CUSTOMER, AGENT);
        CustomerScreen customer = CustomerScreen.open(windows.of(CUSTOMER));
        assertThat(customer.log().bubble("Hello, I have a question.")).isVisible();
        customer.page().context().setOffline(true);
        assertThat(customer.page().getByText("You are offline now")).isVisible();
        look(customer.page(), "customer-offline");
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
        return ROOMS.entrySet().stream()
                .filter(room -> address.startsWith("/chat/" + room.getKey() + "/"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(CUSTOMER);
    }

    /** On a phone and on a desktop: takes the picture, asks axe, and sees that nothing sticks out to the right. */
    private static void look(Page page, String name) {
        for (int width : List.of(Windows.PHONE, Windows.DESKTOP)) {
            Windows.resize(page, width);
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Workplace.TARGET.resolve("screenshots").resolve(name + "-" + width + ".png"))
                    .setFullPage(true));
            assertThat(Axe.violations(page)).as(name + " at " + width).isEmpty();
            assertThat(page.evaluate(NAMED_TWICE))
                    .as(name + ": ids that two elements have")
                    .isEqualTo(List.of());
            assertThat((int) page.evaluate("() => document.documentElement.scrollWidth"))
                    .as(name + " is as wide as the screen")
                    .isLessThanOrEqualTo(width);
        }
    }
}
