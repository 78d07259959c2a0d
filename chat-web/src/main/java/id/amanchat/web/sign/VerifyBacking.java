package id.amanchat.web.sign;

import id.amanchat.identity.PersonId;
import id.amanchat.identity.Proof;
import id.amanchat.identity.SecondFactorAnswer;
import id.amanchat.identity.SignIn;
import id.amanchat.web.language.PageWords;
import id.amanchat.web.page.Home;
import id.amanchat.web.session.PageSession;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** The second step: the code of the authenticator app. */
@Named
@RequestScoped
public class VerifyBacking {

    @Inject
    private SignIn signIn;

    @Inject
    private PageSession pageSession;

    @Inject
    private Visitors visitors;

    @Inject
    private PageWords words;

    @Inject
    private HttpServletRequest request;

    private String code;

    /** Whoever has not given the password yet, or too long ago, starts there. */
    public void enter() {
        if (pageSession.findPending(request).isEmpty()) {
            Faces.redirect("sign-in");
        }
    }

    public void verify() {
        Optional<PersonId> pending = pageSession.findPending(request);
        if (pending.isEmpty()) {
            Faces.redirect("sign-in");
            return;
        }
        SecondFactorAnswer answer = signIn.checkSecondFactor(pending.get(), new Proof.Code(code), visitors.of(request));
        if (answer instanceof SecondFactorAnswer.SignedIn signedIn) {
            pageSession.signIn(request, signedIn.person());
            Faces.redirect(Home.of(signedIn.person().role()).substring(1));
        } else {
            Messages.addGlobalError("{0}", words.of("verify.refused"));
        }
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
