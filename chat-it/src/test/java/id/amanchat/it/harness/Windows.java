package id.amanchat.it.harness;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Browser windows into one bank: real Chromium, a context of its own for each person, so that nobody shares a cookie. A
 * script that fails, or that the content security policy stops, fails the test.
 */
public final class Windows implements AutoCloseable {

    public static final int PHONE = 390;
    public static final int DESKTOP = 1280;

    private static final int HEIGHT = 900;
    private static final double PATIENCE_MS = 15_000;
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Bank bank;
    private final Playwright playwright;
    private final Browser chromium;
    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<String> complaints = new CopyOnWriteArrayList<>();

    Windows(Bank bank) {
        this.bank = bank;
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Workplace.BROWSER)
                        .setHeadless(true)
                        .setChromiumSandbox(false)
                        .setArgs(FLAGS));
    }

    /** Somebody unknown, in English, on a desktop. */
    public Page stranger() {
        return stranger("en-US", DESKTOP);
    }

    public Page stranger(String locale, int width) {
        return newPage(context(locale, width));
    }

    /** A window in which this person is signed in already, in the session that all tests share. */
    public Page of(String username) {
        return of(bank.client(username), DESKTOP);
    }

    public Page of(String username, int width) {
        return of(bank.client(username), width);
    }

    public Page of(ChatClient session, int width) {
        return of(session, "en-US", width);
    }

    public Page of(ChatClient session, String locale, int width) {
        BrowserContext context = context(locale, width);
        session.cookies()
                .forEach((name, value) -> context.addCookies(List.of(new Cookie(name, value)
                        .setDomain("localhost")
                        .setPath(name.startsWith("__Host-") ? "/" : "/chat")
                        .setHttpOnly(true)
                        .setSecure(true)
                        .setSameSite(SameSiteAttribute.LAX))));
        return newPage(context);
    }

    /** As somebody turns the phone, or pulls at the window. */
    public static void resize(Page page, int width) {
        page.setViewportSize(width, HEIGHT);
    }

    /** Another tab beside this one. */
    public Page tabBeside(Page page) {
        return newPage(page.context());
    }

    void takePictures(String test) {
        int number = 0;
        for (BrowserContext context : contexts) {
            for (Page page : context.pages()) {
                page.screenshot(new Page.ScreenshotOptions()
                        .setPath(Workplace.TARGET
                                .resolve("failures")
                                .resolve(test.replaceAll("[^\\w.]+", "-") + "-" + ++number + ".png"))
                        .setFullPage(true));
            }
        }
    }

    void closeAll() {
        contexts.forEach(BrowserContext::close);
        contexts.clear();
    }

    void complainAboutScripts() {
        List<String> now = List.copyOf(complaints);
        complaints.clear();
        if (!now.isEmpty()) {
            throw new AssertionError("In the browser: " + now);
        }
    }

    @Override
    public void close() {
        closeAll();
        chromium.close();
        playwright.close();
    }

    private BrowserContext context(String locale, int width) {
        BrowserContext context = chromium.newContext(new Browser.NewContextOptions()
                .setBaseURL(bank.origin())
                .setIgnoreHTTPSErrors(true)
                .setLocale(locale)
                .setViewportSize(width, HEIGHT));
        context.setDefaultTimeout(PATIENCE_MS);
        contexts.add(context);
        return context;
    }

    private Page newPage(BrowserContext context) {
        Page page = context.newPage();
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
        page.onConsoleMessage(message -> noteViolation(page, message));
        return page;
    }

    private void noteViolation(Page page, ConsoleMessage message) {
        if (message.text().contains("Content Security Policy")) {
            complaints.add(page.url() + ": " + message.text());
        }
    }
}
