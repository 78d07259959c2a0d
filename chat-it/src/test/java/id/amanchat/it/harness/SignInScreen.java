package id.amanchat.it.harness;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** /chat/sign-in and what follows it. */
public final class SignInScreen {

    private final Page page;

    private SignInScreen(Page page) {
        this.page = page;
    }

    public static SignInScreen open(Page page) {
        page.navigate("/chat/sign-in");
        return new SignInScreen(page);
    }

    public SignInScreen password(String username, String password) {
        textbox("Username").fill(username);
        textbox("Password").fill(password);
        button("Sign in").click();
        return this;
    }

    public SignInScreen code(String code) {
        textbox("Verification code").fill(code);
        button("Verify").click();
        return this;
    }

    public Locator refusal() {
        return page.getByRole(AriaRole.ALERT);
    }

    public Locator textbox(String name) {
        return page.getByRole(
                AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    public Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
