package id.amanchat.web.sign;

import id.amanchat.identity.PasswordChange;
import id.amanchat.identity.Passwords;
import id.amanchat.identity.Proof;
import id.amanchat.identity.ProofAnswer;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Choosing a new password with the mailed link and a second factor. The page posts the link's token to itself. */
@Named
@RequestScoped
public class ResetBacking {

    private static final String TOKEN = "reset:token";

    @Inject
    private Passwords passwords;

    @Inject
    private Visitors visitors;

    @Inject
    private Refusing refusing;

    @Inject
    private PasswordWords passwordWords;

    @Inject
    private HttpServletRequest request;

    private String token;
    private String password;
    private String code;
    private String recoveryCode;
    private String passkeyAnswer;
    private String passkeyQuestion;
    private boolean done;

    /** Read before Faces would: whether the boxes are there, and so are read, depends on it. */
    @PostConstruct
    void begin() {
        token = request.getParameter(TOKEN);
    }

    public void reset() {
        reset(isByRecoveryCode() ? new Proof.RecoveryCode(recoveryCode) : new Proof.Code(code));
    }

    public void resetWithPasskey() {
        reset(new Proof.Passkey(passkeyAnswer));
        passkeyAnswer = null;
    }

    private void reset(Proof proof) {
        PasswordChange change = passwords.reset(token, proof, password, visitors.of(request));
        // Each works once: what was tried is not offered again.
        code = null;
        if (change instanceof PasswordChange.Done) {
            done = true;
        } else if (change instanceof PasswordChange.NewRefused refused) {
            passwordWords.refuse(refused.verdict());
        } else if (change instanceof PasswordChange.LinkOver) {
            refusing.because("reset.over");
        } else if (change instanceof PasswordChange.ProofRefused refused && refused.why() != ProofAnswer.BUSY) {
            refusing.because(ProofWords.of(refused.why(), proof));
        } else {
            refusing.busy();
        }
    }

    private boolean isByRecoveryCode() {
        return recoveryCode != null && !recoveryCode.isBlank();
    }

    /** Whether the page has handed over the link's token. */
    public boolean isOpened() {
        return token != null && !token.isBlank() && !done;
    }

    public boolean isDone() {
        return done;
    }

    /** What the browser asks the person's passkeys with. */
    public String getPasskeyQuestion() {
        if (passkeyQuestion == null) {
            passkeyQuestion = passwords.passkeyQuestion(token);
        }
        return passkeyQuestion;
    }

    /** Which box the page shows. */
    public String getWay() {
        return (isByRecoveryCode() ? ProofWay.RECOVERY_CODE : ProofWay.CODE).shown();
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
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
