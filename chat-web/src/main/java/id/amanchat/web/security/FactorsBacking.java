package id.amanchat.web.security;

import id.amanchat.identity.FactorAnswer;
import id.amanchat.identity.Factors;
import id.amanchat.identity.FactorsView;
import id.amanchat.identity.SensitiveAction;
import id.amanchat.identity.SessionId;
import id.amanchat.web.language.PageWords;
import id.amanchat.web.sign.Note;
import id.amanchat.web.sign.Notes;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** The caller's authenticator app, passkeys and recovery codes. */
@Named
@RequestScoped
public class FactorsBacking {

    private static final String PLACE = "factors";

    @Inject
    Factors factors;

    @Inject
    StepUpForm stepUpForm;

    @Inject
    Self self;

    @Inject
    Said said;

    @Inject
    Ways ways;

    @Inject
    PageWords words;

    @Inject
    Notes notes;

    @Inject
    HttpServletRequest request;

    private final Map<String, String> names = new HashMap<>();
    private FactorsView view;
    private String name;
    private String response;

    public FactorsView getView() {
        if (view == null) {
            view = factors.mine();
        }
        return view;
    }

    public boolean isPasskeys() {
        return !getView().passkeys().isEmpty();
    }

    /** Whether one of them may go: a passkey or an app must stay. */
    public boolean isMoreThanOne() {
        return getView().passkeys().size() + (getView().appSince() == null ? 0 : 1) > 1;
    }

    public void addPasskey() {
        change(session -> factors.addPasskey(session, text(response), text(name), self.visitor()), "passkey-added");
    }

    public void removePasskey(UUID passkey) {
        change(session -> factors.removePasskey(session, passkey, self.visitor()), "passkey-removed");
    }

    public void removeApp() {
        change(session -> factors.removeApp(session, self.visitor()), "app-removed");
    }

    /** A name opens nothing, so nothing is confirmed. */
    public void rename(UUID passkey) {
        tell(factors.renamePasskey(passkey, text(names.get(passkey.toString()))), "passkey-renamed");
    }

    /** Shown on a page of their own, until the person has kept them. */
    public void makeCodes() {
        stepUpForm
                .act(
                        SensitiveAction.NEW_RECOVERY_CODES,
                        PLACE,
                        session -> factors.newRecoveryCodes(session, self.visitor()))
                .ifPresent(codes -> {
                    notes.keep(request, new Note.NewRecoveryCodes(codes));
                    ways.to("security/recovery-codes");
                });
    }

    /** The person has put the new codes away. */
    public void kept() {
        notes.drop(request);
        ways.to("security");
    }

    private void change(Function<SessionId, FactorAnswer> work, String done) {
        stepUpForm.act(SensitiveAction.CHANGE_FACTORS, PLACE, work).ifPresent(answer -> tell(answer, done));
    }

    private void tell(FactorAnswer answer, String done) {
        if (answer == FactorAnswer.DONE) {
            said.tell(PLACE, "security.factors." + done);
            ways.to("security");
        } else {
            said.refuse(PLACE, "factor." + answer.name());
        }
    }

    /** Faces makes null of nothing. */
    private static String text(String typed) {
        return typed == null ? "" : typed;
    }

    /** The passkeys' names by id, as the page edits them. */
    public Map<String, String> getNames() {
        if (names.isEmpty()) {
            getView().passkeys().forEach(passkey -> names.put(passkey.id().toString(), passkey.name()));
        }
        return names;
    }

    /** How many recovery codes are left, in words. */
    public String getCodesLeft() {
        int left = getView().recoveryCodesLeft();
        return switch (left) {
            case -1 -> words.of("security.recovery.never");
            case 0 -> words.of("security.recovery.none");
            case 1 -> words.of("security.recovery.left.one");
            default -> words.of("security.recovery.left.many", left);
        };
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getResponse() {
        return "";
    }

    public void setResponse(String response) {
        this.response = response;
    }
}
