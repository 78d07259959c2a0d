package id.amanchat.web.security;

import id.amanchat.identity.Factors;
import id.amanchat.identity.FactorsView;
import id.amanchat.identity.Proof;
import id.amanchat.identity.ProofAnswer;
import id.amanchat.identity.SensitiveAction;
import id.amanchat.identity.SessionId;
import id.amanchat.identity.StepUp;
import id.amanchat.identity.StepUpNeeded;
import id.amanchat.web.sign.ProofWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The second factor inside a sensitive form (tag {@code chat:stepUp}). With scripts the dialog has confirmed it before the
 * form comes; without, its fields come with the form.
 */
@Named
@RequestScoped
public class StepUpForm {

    @Inject
    StepUp stepUp;

    @Inject
    Factors factors;

    @Inject
    Self self;

    @Inject
    Said said;

    private final Map<SensitiveAction, Boolean> asks = new EnumMap<>(SensitiveAction.class);
    private FactorsView view;
    private String code;
    private String recoveryCode;

    /** Whether the page has to ask: not while an earlier confirmation still stands. */
    public boolean asks(String action) {
        return asks.computeIfAbsent(SensitiveAction.valueOf(action), each -> !stepUp.granted(self.session(), each));
    }

    /**
     * Confirms with what was typed, where something was, and does the work.
     *
     * @param place where the page says what is wrong
     * @return what came of the work; empty when the second factor is still needed, and then that is said
     */
    public <T> Optional<T> act(SensitiveAction action, String place, Function<SessionId, T> work) {
        Optional<Proof> proof = proof().filter(given -> asks(action.name()));
        ProofAnswer answer = proof.map(given -> confirm(action, given)).orElse(ProofAnswer.ACCEPTED);
        if (answer != ProofAnswer.ACCEPTED) {
            said.refuse(place, words(answer, proof.get()));
            return Optional.empty();
        }
        try {
            return Optional.of(work.apply(self.session()));
        } catch (StepUpNeeded needed) {
            said.refuse(place, "step-up.NEEDED");
            return Optional.empty();
        } finally {
            asks.clear();
        }
    }

    private ProofAnswer confirm(SensitiveAction action, Proof proof) {
        asks.clear();
        return stepUp.confirm(self.session(), action, proof, self.visitor());
    }

    private static String words(ProofAnswer answer, Proof proof) {
        return answer == ProofAnswer.BUSY ? "step-up.BUSY" : ProofWords.of(answer, proof);
    }

    private Optional<Proof> proof() {
        if (code != null && !code.isBlank()) {
            return Optional.of(new Proof.Code(code));
        }
        return Optional.ofNullable(recoveryCode).filter(text -> !text.isBlank()).map(Proof.RecoveryCode::new);
    }

    public boolean isWithApp() {
        return view().appSince() != null;
    }

    public boolean isWithPasskey() {
        return !view().passkeys().isEmpty();
    }

    public boolean isWithRecoveryCode() {
        return view().recoveryCodesLeft() > 0;
    }

    private FactorsView view() {
        if (view == null) {
            view = factors.mine();
        }
        return view;
    }

    /** Never shown again. */
    public String getCode() {
        return "";
    }

    public void setCode(String code) {
        this.code = code;
    }

    /** Never shown again. */
    public String getRecoveryCode() {
        return "";
    }

    public void setRecoveryCode(String recoveryCode) {
        this.recoveryCode = recoveryCode;
    }
}
