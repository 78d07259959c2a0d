package id.amanchat.web.security;

import id.amanchat.identity.Authenticators;
import id.amanchat.identity.FactorAnswer;
import id.amanchat.identity.Factors;
import id.amanchat.identity.SensitiveAction;
import id.amanchat.platform.Settings;
import id.amanchat.web.page.Caller;
import id.amanchat.web.sign.QrCode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Putting another authenticator app in place of the old one, or the first beside a passkey. */
@Named
@RequestScoped
public class AppBacking {

    private static final String PLACE = "app";

    @Inject
    Factors factors;

    @Inject
    Authenticators authenticators;

    @Inject
    Settings settings;

    @Inject
    NewApp newApp;

    @Inject
    Caller caller;

    @Inject
    StepUpForm stepUpForm;

    @Inject
    Self self;

    @Inject
    Said said;

    @Inject
    Ways ways;

    private String code;

    public void put() {
        stepUpForm
                .act(
                        SensitiveAction.CHANGE_FACTORS,
                        PLACE,
                        session -> factors.putApp(session, newApp.key(), code == null ? "" : code, self.visitor()))
                .ifPresent(this::tell);
    }

    private void tell(FactorAnswer answer) {
        if (answer == FactorAnswer.DONE) {
            newApp.forget();
            said.tell("factors", "security.factors.app-put");
            ways.to("security");
        } else {
            said.refuse(PLACE, answer == FactorAnswer.REFUSED ? "security.app.refused" : "factor." + answer.name());
        }
    }

    /** The picture an authenticator app scans. */
    public String getQr() {
        return QrCode.dataUri(authenticators.uri(settings.bankName(), caller.getName(), newApp.key()));
    }

    public String getKey() {
        return newApp.key();
    }

    /** The field is shown for copying; nothing sent back is taken. */
    public void setKey(String ignored) {}

    public String getCode() {
        return "";
    }

    public void setCode(String code) {
        this.code = code;
    }
}
