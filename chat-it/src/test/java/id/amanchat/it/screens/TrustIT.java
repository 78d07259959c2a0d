package id.amanchat.it.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import id.amanchat.it.harness.AgentScreen;
import id.amanchat.it.harness.Bank;
import id.amanchat.it.harness.ChatLog;
import id.amanchat.it.harness.CustomerScreen;
import id.amanchat.it.harness.Person;
import id.amanchat.it.harness.SampleBank;
import id.amanchat.it.harness.SignInScreen;
import id.amanchat.it.harness.SignIns;
import id.amanchat.it.harness.TrustScreen;
import id.amanchat.it.harness.Windows;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What a customer can check, is told of, reports and locks: in a real browser, as they would. */
@SampleBank
class TrustIT {

    private static final String CUSTOMER = "maya.putri";
    private static final String ANOTHER = "siti.rahmawati";
    private static final String AGENT = "dewi.lestari";
    private static final String CARD = "4111 1111 1111 1111";

    private final Bank bank;
    private final Windows windows;

    TrustIT(Bank bank, Windows windows) {
        this.bank = bank;
        this.windows = windows;
    }

    /** The attack of the relayed match code: a criminal reads the code of a chat of his own to a victim. */
    @Test
    void aMatchCodeIsConfirmedToItsOwnCustomerAlone() {
        String conversation = bank.openBetween(CUSTOMER, AGENT);
        CustomerScreen customer = CustomerScreen.open(windows.of(CUSTOMER));
        String employee = Person.named(AGENT).employeeId();
        assertThat(customer.agent()).containsText(employee);
        Locator shown = customer.agent().locator("#match-code");
        // Both change at the same moment, every few minutes.
        await().untilAsserted(() -> assertThat(shown.innerText()).isEqualTo(codeOf(conversation)));
        String code = shown.innerText();

        Page own = windows.tabBeside(customer.page());
        assertThat(TrustScreen.check(own, employee, code)).containsText("Yes: Dewi Lestari");
        Page stranger = windows.stranger();
        assertThat(TrustScreen.check(stranger, employee, code)).containsText("Such a chat is open");
        assertThat(TrustScreen.check(stranger, employee, code)).containsText("someone is deceiving you");
        Page another = windows.of(ANOTHER);
        String foreign = TrustScreen.check(another, employee, code).innerText();
        String wrong = TrustScreen.check(another, employee, "BABA BABA").innerText();
        assertThat(foreign).isEqualTo(wrong).contains("We cannot confirm this agent.");
    }

    /** As the agent's console shows it. */
    private String codeOf(String conversation) {
        return bank.client(AGENT)
                .get("/chat/api/conversations/" + conversation + "/match-code")
                .text("code");
    }

    @Test
    void aCardNumberAndItsEarlierHalfAreHiddenOnBothSidesAndExplained() {
        bank.openBetween(CUSTOMER, AGENT);
        ChatLog desk = deskOf("Maya Putri");
        ChatLog log = CustomerScreen.open(windows.of(CUSTOMER)).log();

        log.say("My card " + CARD + " was stolen");
        Locator whole = log.bubble("was stolen");
        assertThat(whole).containsText("We hid your card number.");
        assertThat(whole.getByRole(AriaRole.IMG, new Locator.GetByRoleOptions().setName("card number, hidden")))
                .containsText("1111");
        assertThat(desk.bubble("was stolen")).containsText("Hidden here: card number.");
        whole.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("This is a false alarm"))
                .click();
        assertThat(whole).containsText("Thank you.");

        log.say("Another one begins 55000000");
        assertThat(desk.bubble("begins 55000000")).isVisible();
        log.say("00000004");
        assertThat(log.log()).containsText("An earlier message was hidden in part");
        for (ChatLog side : new ChatLog[] {log, desk}) {
            assertThat(side.bubble("Another one begins")).not().containsText("55000000");
            assertThat(side.log()).not().containsText("00000004");
            assertThat(side.log()).not().containsText("411111111111");
        }
    }

    @Test
    void aPastedScamIsWarnedOfAndItsAddressIsNoLink() {
        bank.openBetween(CUSTOMER, AGENT);
        ChatLog log = CustomerScreen.open(windows.of(CUSTOMER)).log();

        log.say("I got this: URGENT! Your account will be blocked today. Verify your PIN and OTP now at"
                + " http://bank-aman.account-verify.xyz/login or lose your money");

        Locator warned = log.bubble("I got this");
        assertThat(warned).containsText("Careful: this looks like a scam");
        assertThat(warned.getByRole(AriaRole.LISTITEM).first()).isVisible();
        assertThat(warned.locator(".message-text a")).hasCount(0);
        assertThat(warned.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Report a scam")))
                .isVisible();
    }

    @Test
    void aScamIsReportedFromAChatWithPicturesAndItsRecordIsSealed() throws IOException {
        bank.openBetween(CUSTOMER, AGENT);
        CustomerScreen customer = CustomerScreen.open(windows.of(CUSTOMER));
        Page page = customer.page();
        assertThat(customer.log().message()).isVisible();
        TrustScreen.button(page, "Report a scam").click();

        assertThat(page.getByText("The record of your chat is sealed")).isVisible();
        TrustScreen.textbox(page, "What happened?").fill("A caller told me to read out a code.");
        FilePayload picture = new FilePayload("call.png", "image/png", page.screenshot());
        FilePayload text = new FilePayload("notes.txt", "text/plain", "none".getBytes());
        page.getByLabel("Screenshots", new Page.GetByLabelOptions().setExact(true))
                .setInputFiles(new FilePayload[] {picture, text});
        assertThat(page.getByText("notes.txt is no PNG or JPEG picture.")).isVisible();
        assertThat(page.getByText("call.png", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        TrustScreen.button(page, "Send the report").click();

        assertThat(page.locator("#case-number")).containsText("AC-");
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("What to do next");
        Page.WaitForDownloadOptions patience = new Page.WaitForDownloadOptions().setTimeout(15_000);
        String evidence = Files.readString(page.waitForDownload(
                        patience,
                        () -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Evidence as JSON"))
                                .click())
                .path());
        assertThat(evidence).contains("Hello, I have a question.");
        CustomerScreen again = CustomerScreen.open(page);
        assertThat(again.log().log()).containsText("You reported a scam.");
    }

    @Test
    void somebodyNotSignedInReportsAScamToo() {
        Page page = windows.stranger("id-ID", Windows.PHONE);
        page.navigate("/chat/report-scam");
        TrustScreen.button(page, "Kirim laporan").click();
        assertThat(page.getByText("Silakan ceritakan apa yang terjadi.")).isVisible();

        TrustScreen.textbox(page, "Apa yang terjadi?").fill("Ada yang mengaku dari bank.");
        TrustScreen.textbox(page, "Nomor telepon").fill("0812-3456-7890");
        TrustScreen.button(page, "Kirim laporan").click();

        assertThat(page.locator("#case-number")).containsText("AC-");
    }

    @Test
    void theCustomerConfirmsThatItIsThemWithoutWritingACodeIntoTheChat() {
        String conversation = bank.openBetween(CUSTOMER, AGENT);
        ChatLog desk = deskOf("Maya Putri");
        CustomerScreen customer = CustomerScreen.open(windows.of(CUSTOMER));
        Person maya = Person.named(CUSTOMER);
        assertThat(customer.log().message()).isVisible();

        assertThat(bank.client(AGENT)
                        .post("/chat/api/agent/chats/" + conversation + "/confirmation", "{}")
                        .status())
                .isLessThan(300);

        Locator dialog =
                customer.page().getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Confirm it is you"));
        assertThat(dialog).containsText("Dewi Lestari");
        Locator code = dialog.getByRole(AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName("Verification code"));
        code.fill(SignIns.wrongCode(maya));
        code.press("Enter");
        assertThat(dialog.getByRole(AriaRole.ALERT)).containsText("That was not accepted");
        code.fill(bank.signIns().freshCode(maya));
        code.press("Enter");
        assertThat(dialog).not().isVisible();
        assertThat(customer.log().log()).containsText("You confirmed that it is you");
        assertThat(desk.log()).containsText("The customer confirmed with the second factor");
    }

    @Test
    void whoOpenedTheChatIsTold() {
        bank.openBetween(CUSTOMER, AGENT);
        deskOf("Maya Putri");

        CustomerScreen customer = CustomerScreen.open(windows.of(CUSTOMER));

        assertThat(TrustScreen.region(customer.page(), "Who has read this")).containsText("Dewi Lestari");
        assertThat(TrustScreen.region(customer.page(), "Is this really the bank?"))
                .containsText(bank.origin());
    }

    @Test
    void endingAndLockingAsksOnceAndThenNobodyGetsIn() {
        Person person = bank.fresh("customer");
        bank.openBetween(person.username(), AGENT);
        CustomerScreen customer = CustomerScreen.open(windows.of(person.username()));
        Page page = customer.page();
        assertThat(customer.log().message()).isVisible();

        TrustScreen.button(page, "End chat and lock access").click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        assertThat(dialog).containsText("You are signed out everywhere");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Yes, end and lock"))
                .click();

        assertThat(page.getByText("Your access is locked").first()).isVisible();
        // Promise 12: within a second, and the machine of the tests may be busy.
        await().atMost(Duration.ofSeconds(2))
                .until(() ->
                        bank.client(person.username()).get("/chat/api/session").status() == 401);
        assertThat(SignInScreen.open(page)
                        .password(person.username(), person.password())
                        .refusal())
                .isVisible();
        assertThat(bank.mail().awaitTo(person, mail -> true).text()).isNotBlank();
    }

    private ChatLog deskOf(String customer) {
        return AgentScreen.open(windows.of(AGENT)).turnTo(customer);
    }
}
