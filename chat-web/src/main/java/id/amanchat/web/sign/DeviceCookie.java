package id.amanchat.web.sign;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * By what a device is known again after an earlier sign-in: so that a stranger's wrong tries do not close it too. It opens
 * nothing, and stays when a person signs out.
 */
final class DeviceCookie {

    static final String NAME = "__Host-device";

    private static final int A_YEAR = (int) Duration.ofDays(365).toSeconds();

    private DeviceCookie() {}

    /** The token of an earlier {@link #keep}. */
    static Optional<String> find(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> NAME.equals(cookie.getName()))
                .map(Cookie::getValue)
                .findFirst()
                .flatMap(DeviceCookie::decoded);
    }

    /** Leaves the token with the device. */
    static void keep(String token, HttpServletResponse response) {
        if (token.isEmpty()) {
            return;
        }
        Cookie cookie = new Cookie(NAME, encoded(token));
        cookie.setPath("/");
        cookie.setMaxAge(A_YEAR);
        cookie.setSecure(true);
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

    /** Only letters that no browser and no server reads otherwise. */
    private static String encoded(String token) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token.getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<String> decoded(String value) {
        try {
            return Optional.of(new String(Base64.getUrlDecoder().decode(value), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
