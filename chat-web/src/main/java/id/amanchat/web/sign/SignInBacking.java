package id.amanchat.web.sign;

import id.amanchat.identity.PasswordAnswer;
import id.amanchat.identity.ProofAnswer;
import id.amanchat.identity.SecondFactorAnswer;
import id.amanchat.identity.SignIn;
import id.amanchat.web.session.Step;
import id.amanchat.web.session.WayIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.omnifaces.util.Faces;

/** The first step: username and password. Or the whole way at once: a passkey. */
@Named
@RequestScoped
public class SignInBacking {

    @Inject
    private SignIn signIn;

    @Inject
    private WayIn wayIn;

    @Inject
    private ComingIn comingIn;

    @Inject
    private Visitors visitors;

    @Inject
    private Refusing refusing;

    @Inject
    private HttpServletRequest request;

    private String username;
    private String password;
    private String passkeyAnswer;
    private String passkeyQuestion;

    public void signIn() {
        PasswordAnswer answer = signIn.checkPassword(username, password, visitors.of(request));
        if (answer instanceof PasswordAnswer.SecondFactorNeeded needed) {
            goOn(new Step.SecondFactor(needed.person().value()), "sign-in/verify");
        } else if (answer instanceof PasswordAnswer.NoSecondFactorYet none) {
            goOn(new Step.Activation(none.person().value()), "sign-in/enrol");
        } else if (answer instanceof PasswordAnswer.Busy busy) {
            refusing.busy(busy.retryAfterSeconds());
        } else {
            refusing.because("sign-in.refused");
        }
    }

    private void goOn(Step step, String page) {
        wayIn.reach(request, step);
        Faces.redirect(page);
    }

    public void signInWithPasskey() {
        SecondFactorAnswer answer = signIn.signInWithPasskey(passkeyAnswer, visitors.of(request));
        if (answer instanceof SecondFactorAnswer.SignedIn signedIn) {
            comingIn.comeIn(signedIn);
        } else if (answer instanceof SecondFactorAnswer.NotSignedIn no && no.why() == ProofAnswer.BUSY) {
            refusing.busy();
        } else if (answer instanceof SecondFactorAnswer.NotSignedIn no && no.why() == ProofAnswer.EXPIRED) {
            refusing.because("proof.EXPIRED");
        } else {
            refusing.because("sign-in.passkey.refused");
        }
        passkeyAnswer = null;
    }

    /** What the browser asks passkeys with; a new one for each page. */
    public String getPasskeyQuestion() {
        if (passkeyQuestion == null) {
            passkeyQuestion = signIn.passkeyQuestion();
        }
        return passkeyQuestion;
    }

    /** Whether this browser comes from a session that has ended. */
    public boolean isSignedOut() {
        return request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getPasskeyAnswer() {
        return passkeyAnswer;
    }

    public void setPasskeyAnswer(String passkeyAnswer) {
        this.passkeyAnswer = passkeyAnswer;
    }
}
