package id.amanchat.identity;

import id.amanchat.identity.internal.TimeBasedCodes;
import id.amanchat.platform.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Keys for authenticator apps, before they belong to anybody. */
@ApplicationScoped
public class Authenticators {

    @Inject
    private TimeBasedCodes codes;

    @Inject
    private Time time;

    /** A new key of 160 bits, in Base32 (RFC 4226 section 4, R6). */
    public String newKey() {
        return codes.newSecret();
    }

    /** The code of that key at this time: for the sample bank, which plays people's phones. */
    public String codeNow(String key) {
        return codes.codeAt(key, time.instant());
    }

    /** What the QR code says to the app ("Key Uri Format" of Google Authenticator, which the others read too). */
    public String uri(String issuer, String username, String key) {
        return "otpauth://totp/" + encode(issuer) + ":" + encode(username) + "?secret=" + key + "&issuer="
                + encode(issuer);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
