package id.amanchat.web.sign;

import id.amanchat.web.session.PageSession;
import id.amanchat.web.session.SiteData;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.omnifaces.util.Faces;

/** Signing out ends the session with its sockets, and what the browser kept of it. */
@Named
@RequestScoped
public class SignOutBacking {

    @Inject
    private HttpServletRequest request;

    public void signOut() {
        PageSession.signOut(request);
        SiteData.clear(Faces.getResponse());
        Faces.redirect("sign-in");
    }
}
