package id.amanchat.it.identity;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.amanchat.it.harness.Bank;
import id.amanchat.it.harness.Person;
import id.amanchat.it.harness.SampleBank;
import id.amanchat.it.harness.SecurityScreen;
import id.amanchat.it.harness.SignInScreen;
import id.amanchat.it.harness.VirtualAuthenticator;
import id.amanchat.it.harness.Windows;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Passkeys in a real browser, on the virtual authenticator that Chromium has for tests (WebAuthn Level 3, section 11). */
@SampleBank
class PasskeyIT {

    private static final Pattern HOME = Pattern.compile(".*/chat/conversation$");

    private static final Pattern SIGN_IN = Pattern.compile(".*/chat/sign-in$");

    private final Bank bank;
    private final Windows windows;

    PasskeyIT(Bank bank, Windows windows) {
        this.bank = bank;
        this.windows = windows;
    }

    /** Somebody with a passkey on this device, and their window. */
    private record Owner(Person person, Page page, VirtualAuthenticator device) {}

    @Test
    void aPasskeyIsAddedAfterConfirmingItIsYouAndThePersonIsTold() {
        Owner owner = ownerOf("My laptop");

        assertThat(owner.device().passkeys()).hasSize(1);
        JsonObject passkey = owner.device().passkeys().get(0);
        assertThat(passkey.get("rpId").getAsString()).isEqualTo("localhost");
        assertThat(passkey.get("isResidentCredential").getAsBoolean()).isTrue();
        assertThat(bank.mail()
                        .awaitTo(owner.person(), mail -> mail.text().contains("passkey"))
                        .text())
                .as("told, without anything that opens")
                .doesNotContain(passkey.get("credentialId").getAsString());
        SecurityScreen security = SecurityScreen.open(owner.page());
        assertThat(security.region("Sign-in activity")).containsText("Passkey added");
        assertThat(security.passkey("My laptop")).containsText("never used yet");
    }

    @Test
    void aPasskeyIsTheSecondFactorAfterThePassword() {
        Owner owner = ownerOf("My laptop");
        signOut(owner);

        SignInScreen screen = SignInScreen.open(owner.page())
                .password(owner.person().username(), owner.person().password());
        screen.button("Use a passkey").click();

        assertThat(owner.page()).hasURL(HOME);
        SecurityScreen security = SecurityScreen.open(owner.page());
        assertThat(security.passkey("My laptop")).containsText("last used");
    }

    @Test
    void aPasskeyIsAWholeSignIn() {
        Owner owner = ownerOf("My laptop");
        signOut(owner);

        signInWithPasskey(owner);

        assertThat(owner.page()).hasURL(HOME);
        assertThat(owner.page().getByRole(AriaRole.BANNER))
                .containsText(owner.person().name());
        assertThat(SecurityScreen.open(owner.page()).region("Sign-in activity"))
                .containsText("Signed in with a passkey");
    }

    @Test
    void theBrowserOffersThePasskeyWhileTheUsernameIsFilledIn() {
        Owner owner = ownerOf("My laptop", suggesting -> {});

        // The virtual device takes up the suggestion as soon as the sign-in page makes it.
        owner.page()
                .waitForResponse(
                        answer -> answer.request().method().equals("POST")
                                && answer.url().endsWith("/chat/sign-in"),
                        () -> leave(owner.page()));

        assertThat(owner.page()).hasURL(HOME);
    }

    @Test
    void aPasskeyConfirmsThatItIsYou() {
        Owner owner = ownerOf("My laptop");

        SecurityScreen security = SecurityScreen.open(owner.page());
        SecurityScreen.button(security.region("Second factors"), "New recovery codes")
                .click();
        security.confirmWithPasskey();

        assertThat(owner.page()).hasURL(Pattern.compile(".*/chat/security/recovery-codes$"));
        assertThat(owner.page().locator("#recovery-codes li")).hasCount(10);
    }

    @Test
    void thereMayBeTwoAndTheRemovedOneIsRefused() {
        Owner owner = ownerOf("My laptop");
        JsonObject first = owner.device().passkeys().get(0);
        owner.device().change();
        SecurityScreen security = SecurityScreen.open(owner.page())
                .addPasskey("My phone")
                .confirmWithCode(bank.signIns().freshCode(owner.person()));
        assertThat(security.passkey("My phone")).isVisible();

        security.remove("My laptop").confirmWithPasskey();
        assertThat(security.passkey("My laptop")).hasCount(0);
        signOut(owner);
        JsonObject second = owner.device().passkeys().get(0);
        owner.device().change();
        owner.device().put(first, 50);
        signInWithPasskey(owner);
        assertThat(alert(owner.page())).isVisible();
        assertThat(owner.page()).hasURL(SIGN_IN);

        owner.device().change();
        owner.device().put(second, 50);
        signInWithPasskey(owner);
        assertThat(owner.page()).hasURL(HOME);
    }

    @Test
    void aCopiedPasskeyWhoseCounterDoesNotGrowIsRefusedAndToldOf() {
        Owner owner = ownerOf("My laptop");
        signOut(owner);
        signInWithPasskey(owner);
        assertThat(owner.page()).hasURL(HOME);
        JsonObject passkey = owner.device().passkeys().get(0);
        int count = passkey.get("signCount").getAsInt();
        assertThat(count).isPositive();
        signOut(owner);

        // The copy was made before the last use: its next answer repeats that count.
        owner.device().change();
        owner.device().put(passkey, count - 1);
        signInWithPasskey(owner);

        assertThat(alert(owner.page())).isVisible();
        assertThat(owner.page()).hasURL(SIGN_IN);
        assertThat(SecurityScreen.open(windows.of(bank.newSession(owner.person().username()), Windows.DESKTOP))
                        .region("Sign-in activity"))
                .containsText("A copied passkey was not accepted");
    }

    @Test
    void whoeverIsNotRecognisedByTheDeviceIsNotLetIn() {
        Owner owner = ownerOf("My laptop");
        signOut(owner);
        owner.device().recognises(false);

        SignInScreen screen = SignInScreen.open(owner.page());
        screen.button("Sign in with a passkey").click();

        assertThat(alert(owner.page())).isVisible();
        assertThat(owner.page()).hasURL(SIGN_IN);
    }

    @Test
    void aCancelledPromptIsSaidInWordsAndTheFormStillWorks() {
        Person person = bank.fresh("customer");
        Page page = windows.stranger();
        VirtualAuthenticator.in(page);

        SignInScreen screen = SignInScreen.open(page);
        screen.button("Sign in with a passkey").click();
        assertThat(alert(page)).containsText("No passkey was used");
        screen.password(person.username(), person.password())
                .code(bank.signIns().freshCode(person));

        assertThat(page).hasURL(HOME);
    }

    @Test
    void theSamePasskeyIsNotAddedTwice() {
        Owner owner = ownerOf("My laptop");

        SecurityScreen security =
                SecurityScreen.open(owner.page()).addPasskey("Once more").confirmWithPasskey();

        assertThat(security.refusal()).containsText("has a passkey for your account already");
        assertThat(owner.device().passkeys()).hasSize(1);
    }

    private static void signInWithPasskey(Owner owner) {
        SignInScreen.open(owner.page()).button("Sign in with a passkey").click();
    }

    /** In a browser that suggests no passkeys by itself: the virtual device would take up each suggestion at once. */
    private Owner ownerOf(String name) {
        return ownerOf(
                name,
                page -> page.addInitScript(
                        "window.PublicKeyCredential && (PublicKeyCredential.isConditionalMediationAvailable = async () => false)"));
    }

    private Owner ownerOf(String name, Consumer<Page> browser) {
        Person person = bank.fresh("customer");
        Page page = windows.of(bank.newSession(person.username()), Windows.DESKTOP);
        browser.accept(page);
        VirtualAuthenticator device = VirtualAuthenticator.in(page);
        SecurityScreen security = SecurityScreen.open(page)
                .addPasskey(name)
                .confirmWithCode(bank.signIns().freshCode(person));
        assertThat(security.passkey(name)).isVisible();
        return new Owner(person, page, device);
    }

    private static void signOut(Owner owner) {
        leave(owner.page());
        assertThat(owner.page()).hasURL(Pattern.compile(".*/chat/sign-in.*"));
    }

    private static void leave(Page page) {
        page.getByRole(AriaRole.BANNER)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Sign out"))
                .click();
    }

    private static Locator alert(Page page) {
        return page.getByRole(AriaRole.ALERT)
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("\\S")))
                .first();
    }
}
