package id.amanchat.web.sign;

import id.amanchat.identity.Visitor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;

/** Who stands before the door, as far as a request tells. */
@ApplicationScoped
public class Visitors {

    /** Of this request. */
    public Visitor of(HttpServletRequest request) {
        return new Visitor(request.getRemoteAddr(), request.getHeader("User-Agent"), null);
    }
}
