package id.amanchat.web.security;

import id.amanchat.identity.SessionId;
import id.amanchat.identity.SignedInPerson;
import id.amanchat.identity.Visitor;
import id.amanchat.web.session.PageSession;
import id.amanchat.web.session.SiteData;
import id.amanchat.web.sign.Visitors;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.omnifaces.util.Faces;

/** Whoever is signed in, as the doors of the identity room want to know them. */
@RequestScoped
public class Self {

    @Inject
    PageSession pageSession;

    @Inject
    Visitors visitors;

    @Inject
    HttpServletRequest request;

    /** This sign-in. */
    public SessionId session() {
        return pageSession
                .findPerson(request)
                .map(SignedInPerson::sessionId)
                .orElseThrow(() -> new IllegalStateException("Nobody is signed in: the page's constraint is missing"));
    }

    /** This browser. */
    public Visitor visitor() {
        return visitors.of(request);
    }

    /** Forgets this browser's sign-in at once; the ledger ends the others' within a second. */
    void leave() {
        PageSession.signOut(request);
        SiteData.clear(Faces.getResponse());
    }
}
