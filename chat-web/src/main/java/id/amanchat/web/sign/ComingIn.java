package id.amanchat.web.sign;

import id.amanchat.identity.SecondFactorAnswer.SignedIn;
import id.amanchat.web.page.Home;
import id.amanchat.web.session.PageSession;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.omnifaces.util.Faces;

/** What follows once a person is signed in, whichever way: a new session, the device known from now on, and a page to see. */
@RequestScoped
public class ComingIn {

    @Inject
    private PageSession pageSession;

    @Inject
    private Notes notes;

    @Inject
    private HttpServletRequest request;

    /** To the person's own page; past a word on the recovery code, where one was used. */
    public void comeIn(SignedIn signedIn) {
        enter(signedIn);
        if (signedIn.recoveryCodesLeft() < 0) {
            Faces.redirect(Home.of(signedIn.person().role()).substring(1));
        } else {
            notes.keep(request, new Note.RecoveryCodeUsed(signedIn.recoveryCodesLeft()));
            Faces.redirect("sign-in/recovery-code-used");
        }
    }

    /** For the first time: past the new recovery codes. */
    public void comeIn(SignedIn signedIn, List<String> recoveryCodes) {
        enter(signedIn);
        notes.keep(request, new Note.NewRecoveryCodes(recoveryCodes));
        Faces.redirect("sign-in/recovery-codes");
    }

    private void enter(SignedIn signedIn) {
        pageSession.signIn(request, signedIn.person());
        DeviceCookie.keep(signedIn.deviceToken(), Faces.getResponse());
    }
}
