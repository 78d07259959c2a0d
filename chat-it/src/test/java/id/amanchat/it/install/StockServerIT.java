package id.amanchat.it.install;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.amanchat.it.harness.ChatClient;
import id.amanchat.it.harness.ChatServer;
import id.amanchat.it.harness.SampleBank;
import id.amanchat.it.harness.SignIns;
import id.amanchat.it.harness.Windows;
import id.amanchat.it.harness.Workplace;
import java.nio.file.Files;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * What an administrator does: a stock server, one script (run twice, for who is ever sure), the EAR uploaded, and the first
 * administrator made in the browser with the token from the log.
 */
@SampleBank
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StockServerIT {

    private static final Pattern TOKEN = Pattern.compile("one-time token: (\\S+)");
    private static final String PASSWORD = "A-few-words-nobody-guesses";

    private final Windows windows;
    private ChatServer server;

    StockServerIT(Windows windows) {
        this.windows = windows;
    }

    @BeforeAll
    void install() {
        server = ChatServer.stock("stock").run("install.cli").run("install.cli").start();
        server.deployTheProduct();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void itIsEmptySecureAndTheFirstAdministratorIsMadeOnce() {
        ChatClient stranger = new ChatClient(server.origin());
        assertThat(stranger.get("/chat/sample").status()).isEqualTo(404);
        assertThat(stranger.get("/chat/").body()).doesNotContain("Sample bank");
        Page page = windows.stranger();

        apply(page, "not-the-token");
        assertThat(page.getByRole(AriaRole.ALERT)).isVisible();
        apply(page, tokenInTheLog());
        String key = textbox(page, "Key").inputValue();
        assertThat(page.getByRole(AriaRole.IMG, new Page.GetByRoleOptions().setName(key)))
                .isVisible();
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Workplace.TARGET.resolve("screenshots/first-administrator-enrol-1280.png"))
                .setFullPage(true));
        SignIns codes = new SignIns();
        String enrolmentCode = codes.freshCode("first.admin", key);
        textbox(page, "Verification code").fill(enrolmentCode);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Confirm"))
                .click();

        assertThat(page).hasURL(Pattern.compile(".*/chat/sign-in$"));
        ChatClient administrator = new ChatClient(server.origin());
        administrator.givePassword("first.admin", PASSWORD);
        administrator.giveCode(enrolmentCode);
        assertThat(administrator.get("/chat/admin/").status())
                .as("the code of the enrolment is used up")
                .isNotEqualTo(200);
        administrator.givePassword("first.admin", PASSWORD);
        administrator.giveCode(codes.freshCode("first.admin", key));
        assertThat(administrator.get("/chat/admin/").status()).isEqualTo(200);
        assertThat(stranger.get("/chat/first-administrator").status()).isEqualTo(404);
        assertThat(stranger.get("/chat/").body()).doesNotContain("first-administrator");
    }

    @Test
    void theSelfCheckSaysLineByLineThatAllIsWell() {
        String ready = server.readiness().body();

        assertThat(ready)
                .contains("aman-chat-ready")
                .contains("data source")
                .contains("security domain")
                .contains("broker")
                .contains("dead letters")
                .contains("clock");
        assertThat(server.read("/health/live").statusCode()).isEqualTo(200);
        assertThat(server.read("/prometheus").body()).contains("amanchat");
        assertThat(server.log()).doesNotContain("Self-check: data source: the database is in memory");
    }

    @Test
    void theDataIsAFileOnDisk() {
        assertThat(server.data().resolve("amanchat"))
                .isDirectoryContaining(file -> file.toString().endsWith(".mv.db"));
        assertThat(Files.exists(server.data().resolve("amanchat"))).isTrue();
    }

    private void apply(Page page, String token) {
        page.navigate(server.origin() + "/chat/first-administrator");
        textbox(page, "Token").fill(token);
        textbox(page, "Name").fill("First Administrator");
        textbox(page, "Username").fill("first.admin");
        textbox(page, "Password").fill(PASSWORD);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Continue"))
                .click();
    }

    private static com.microsoft.playwright.Locator textbox(Page page, String name) {
        return page.getByRole(
                AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private String tokenInTheLog() {
        Matcher token = TOKEN.matcher(server.log());
        assertThat(token.find()).as("a token in the log").isTrue();
        return token.group(1);
    }
}
