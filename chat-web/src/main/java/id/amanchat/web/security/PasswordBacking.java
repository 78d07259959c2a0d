package id.amanchat.web.security;

import id.amanchat.identity.PasswordChange;
import id.amanchat.identity.PasswordVerdict;
import id.amanchat.identity.Passwords;
import id.amanchat.identity.SensitiveAction;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Changing one's password. */
@Named
@RequestScoped
public class PasswordBacking {

    private static final String PLACE = "password";

    @Inject
    Passwords passwords;

    @Inject
    StepUpForm stepUpForm;

    @Inject
    Self self;

    @Inject
    Said said;

    @Inject
    Ways ways;

    private String current;
    private String fresh;

    public void change() {
        stepUpForm
                .act(
                        SensitiveAction.CHANGE_PASSWORD,
                        PLACE,
                        session -> passwords.change(session, typed(current), typed(fresh), self.visitor()))
                .ifPresent(this::tell);
    }

    /** Faces makes null of nothing. */
    private static String typed(String text) {
        return text == null ? "" : text;
    }

    private void tell(PasswordChange change) {
        if (change instanceof PasswordChange.Done) {
            said.tell(PLACE, "security.password.done");
            ways.to("security");
        } else if (change instanceof PasswordChange.NewRefused refused) {
            tellWhy(refused.verdict());
        } else {
            said.refuse(
                    PLACE,
                    change instanceof PasswordChange.Busy ? "step-up.BUSY" : "security.password.current-refused");
        }
    }

    private void tellWhy(PasswordVerdict verdict) {
        said.refuse(PLACE, "password." + verdict.rule().name());
        verdict.reasons().forEach(reason -> said.refuse(PLACE, reason));
    }

    /** Never shown again. */
    public String getCurrent() {
        return "";
    }

    public void setCurrent(String current) {
        this.current = current;
    }

    /** Never shown again. */
    public String getFresh() {
        return "";
    }

    public void setFresh(String fresh) {
        this.fresh = fresh;
    }
}
