package id.amanchat.web.line;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SecurityHeadersTest {

    private final Map<String, List<String>> sent = new LinkedHashMap<>();

    private final SecurityHeaders headers = new SecurityHeaders(response(), false);

    /** A response that only remembers its headers. */
    private HttpServletResponse response() {
        return (HttpServletResponse) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {HttpServletResponse.class}, (proxy, method, arguments) -> {
                    switch (method.getName()) {
                        case "setHeader" ->
                            sent.put((String) arguments[0], new ArrayList<>(List.of((String) arguments[1])));
                        case "addHeader" ->
                            sent.computeIfAbsent((String) arguments[0], name -> new ArrayList<>())
                                    .add((String) arguments[1]);
                        case "reset" -> sent.clear();
                        default -> throw new UnsupportedOperationException(method.getName());
                    }
                    return null;
                });
    }

    @Test
    void areThereFromTheStart() {
        assertThat(sent.keySet())
                .contains(
                        "Strict-Transport-Security",
                        "Content-Security-Policy",
                        "X-Content-Type-Options",
                        "Referrer-Policy",
                        "Permissions-Policy",
                        "Cache-Control");
    }

    @Test
    void comeBackAfterAReset() {
        headers.reset();
        areThereFromTheStart();
    }

    @Test
    void aPagesOwnPolicyReplacesTheStrictOne() {
        headers.addHeader("Content-Security-Policy", "script-src 'self' 'nonce-x'");
        assertThat(sent.get("Content-Security-Policy")).containsExactly("script-src 'self' 'nonce-x'");
    }

    @Test
    void otherHeadersMayStandTwice() {
        headers.addHeader("Set-Cookie", "a");
        headers.addHeader("Set-Cookie", "b");
        assertThat(sent.get("Set-Cookie")).containsExactly("a", "b");
    }
}
