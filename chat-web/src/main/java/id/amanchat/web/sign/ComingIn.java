package id.amanchat.web.sign;

import id.amanchat.identity.Role;
import id.amanchat.identity.SecondFactorAnswer.SignedIn;
import id.amanchat.social.Invitations;
import id.amanchat.web.page.Home;
import id.amanchat.web.session.InvitationInHand;
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
    private Invitations invitations;

    @Inject
    private HttpServletRequest request;

    /** To the person's own page; past a word on the recovery code, where one was used. */
    public void comeIn(SignedIn signedIn) {
        enter(signedIn);
        if (signedIn.recoveryCodesLeft() < 0) {
            Faces.redirect(next(signedIn.person().role()));
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

    /** To where an invitation leads, where one was followed. */
    private String next(Role role) {
        return InvitationInHand.find(request).isPresent()
                ? "invitation/continue"
                : Home.of(role).substring(1);
    }

    private void enter(SignedIn signedIn) {
        pageSession.signIn(request, signedIn.person());
        if (signedIn.person().role() == Role.CUSTOMER) {
            InvitationInHand.find(request).ifPresent(invitations::signedIn);
        }
        DeviceCookie.keep(signedIn.deviceToken(), Faces.getResponse());
    }
}
