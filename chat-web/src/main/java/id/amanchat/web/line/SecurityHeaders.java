package id.amanchat.web.line;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.util.Map;

/**
 * A response with the headers of every answer. PrimeFaces replaces the content security policy by the one with its
 * nonce; whatever resets the response (an error, say) gets them back.
 */
class SecurityHeaders extends HttpServletResponseWrapper {

    private static final String POLICY = "Content-Security-Policy";

    private static final Map<String, String> HEADERS = Map.of(
            "Strict-Transport-Security",
            "max-age=31536000; includeSubDomains",
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "same-origin",
            "Permissions-Policy",
            "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()",
            POLICY,
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");

    private final String caching;

    SecurityHeaders(HttpServletResponse response, boolean asset) {
        super(response);
        caching = asset ? "no-cache" : "no-store";
        put();
    }

    private void put() {
        HEADERS.forEach(super::setHeader);
        super.setHeader("Cache-Control", caching);
    }

    @Override
    public void addHeader(String name, String value) {
        if (HEADERS.containsKey(name)) {
            super.setHeader(name, value);
        } else {
            super.addHeader(name, value);
        }
    }

    @Override
    public void reset() {
        super.reset();
        put();
    }
}
