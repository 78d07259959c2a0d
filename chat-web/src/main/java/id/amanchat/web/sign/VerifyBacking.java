package id.amanchat.web.sign;

import id.amanchat.identity.PersonId;
import id.amanchat.identity.Proof;
import id.amanchat.identity.ProofAnswer;
import id.amanchat.identity.SecondFactorAnswer;
import id.amanchat.identity.SignIn;
import id.amanchat.web.session.Step;
import id.amanchat.web.session.WayIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.omnifaces.util.Faces;

/** The second step: the code of the authenticator app, a passkey, or a recovery code. */
@Named
@RequestScoped
public class VerifyBacking {

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

    private String code;
    private String recoveryCode;
    private String passkeyAnswer;
    private String passkeyQuestion;
    private ProofWay way = ProofWay.CODE;

    /** Whoever has not given the password yet, or too long ago, starts there. */
    public void enter() {
        if (findPerson().isEmpty()) {
            Faces.redirect("sign-in");
        }
    }

    public void verify() {
        check(new Proof.Code(code));
        code = null;
    }

    public void useRecoveryCode() {
        way = ProofWay.RECOVERY_CODE;
        check(new Proof.RecoveryCode(recoveryCode));
    }

    public void usePasskey() {
        check(new Proof.Passkey(passkeyAnswer));
        passkeyAnswer = null;
    }

    private void check(Proof proof) {
        Optional<PersonId> person = findPerson();
        if (person.isEmpty()) {
            Faces.redirect("sign-in");
            return;
        }
        SecondFactorAnswer answer = signIn.checkSecondFactor(person.get(), proof, visitors.of(request));
        if (answer instanceof SecondFactorAnswer.SignedIn signedIn) {
            comingIn.comeIn(signedIn);
        } else if (answer instanceof SecondFactorAnswer.NotSignedIn no) {
            refuse(no.why(), proof);
        }
    }

    private void refuse(ProofAnswer why, Proof proof) {
        if (why == ProofAnswer.BUSY) {
            refusing.busy();
        } else {
            refusing.because(ProofWords.of(why, proof));
        }
    }

    private Optional<PersonId> findPerson() {
        return wayIn.find(request, Step.SecondFactor.class).map(step -> new PersonId(step.person()));
    }

    /** What the browser asks the person's passkeys with; empty text for somebody without. */
    public String getPasskeyQuestion() {
        if (passkeyQuestion == null) {
            passkeyQuestion = findPerson().map(signIn::passkeyQuestion).orElse("");
        }
        return passkeyQuestion;
    }

    /** Which box the page shows. */
    public String getWay() {
        return way.shown();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getRecoveryCode() {
        return recoveryCode;
    }

    public void setRecoveryCode(String recoveryCode) {
        this.recoveryCode = recoveryCode;
    }

    public String getPasskeyAnswer() {
        return passkeyAnswer;
    }

    public void setPasskeyAnswer(String passkeyAnswer) {
        this.passkeyAnswer = passkeyAnswer;
    }
}
