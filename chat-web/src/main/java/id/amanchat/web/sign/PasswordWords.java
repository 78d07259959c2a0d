package id.amanchat.web.sign;

import id.amanchat.identity.PasswordVerdict;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Says why a new password cannot be taken, and what would help. */
@RequestScoped
public class PasswordWords {

    @Inject
    private Refusing refusing;

    public void refuse(PasswordVerdict verdict) {
        refusing.because("password." + verdict.rule());
        verdict.reasons().forEach(refusing::because);
    }
}
