package id.amanchat.web.sign;

import id.amanchat.web.session.PageSession;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.omnifaces.util.Faces;

/** Signing out ends the session with its sockets, and what the browser kept of it. */
@Named
@RequestScoped
public class SignOutBacking {

    @Inject
    private HttpServletRequest request;

    public void signOut() {
        PageSession.signOut(request);
        HttpServletResponse response = Faces.getResponse();
        response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
        Faces.redirect("sign-in");
    }
}
