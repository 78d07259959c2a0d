package id.amanchat.web.sign;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanchat.web.BrowserFixture;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;

class DeviceCookieTest {

    private final BrowserFixture browser = new BrowserFixture();

    @Test
    void whatIsKeptIsFoundAgain() {
        DeviceCookie.keep("a+b/c==", browser.response());
        browser.cookies.addAll(browser.cookiesSet);

        assertThat(DeviceCookie.find(browser.request())).contains("a+b/c==");
    }

    @Test
    void staysAYearOutOfReachOfScriptsAndOfOtherSites() {
        DeviceCookie.keep("token", browser.response());
        Cookie cookie = browser.cookiesSet.get(0);

        assertThat(cookie.getName()).isEqualTo("__Host-device");
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.getDomain()).isNull();
        assertThat(cookie.getMaxAge()).isEqualTo(365 * 24 * 60 * 60);
        assertThat(cookie.getSecure()).isTrue();
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
    }

    @Test
    void itsValueNeedsNoQuotes() {
        DeviceCookie.keep("a+b/c==", browser.response());

        assertThat(browser.cookiesSet.get(0).getValue()).matches("[A-Za-z0-9_-]+");
    }

    @Test
    void nonsenseIsNoToken() {
        browser.cookies.add(new Cookie(DeviceCookie.NAME, "%%%"));

        assertThat(DeviceCookie.find(browser.request())).isEmpty();
    }

    @Test
    void withoutATokenNothingIsKept() {
        DeviceCookie.keep("", browser.response());

        assertThat(browser.cookiesSet).isEmpty();
        assertThat(DeviceCookie.find(browser.request())).isEmpty();
    }
}
