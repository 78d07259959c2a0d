package id.amanchat.web.sign;

import id.amanchat.identity.Visitor;
import id.amanchat.web.line.Addresses;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** Who stands before the door, as far as a request tells. */
@ApplicationScoped
public class Visitors {

    /** What a browser says of itself may be as long as it likes. */
    private static final int LONGEST_USER_AGENT = 300;

    @Inject
    private Addresses addresses;

    /** Of this request. */
    public Visitor of(HttpServletRequest request) {
        return new Visitor(
                addresses.of(request),
                shortened(request.getHeader("User-Agent")),
                DeviceCookie.find(request).orElse(null));
    }

    private static String shortened(String userAgent) {
        return userAgent == null || userAgent.length() <= LONGEST_USER_AGENT
                ? userAgent
                : userAgent.substring(0, LONGEST_USER_AGENT);
    }
}
