package id.amanchat.web.sign;

import id.amanchat.identity.FactorsView;
import id.amanchat.web.language.PageWords;
import id.amanchat.web.page.Caller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Faces;

/** New recovery codes, shown until the person says that they are kept; and the word on one that was used. */
@Named
@RequestScoped
public class RecoveryCodesBacking {

    @Inject
    private Notes notes;

    @Inject
    private PageWords words;

    @Inject
    private Caller caller;

    @Inject
    private HttpServletRequest request;

    /** The new codes; none once they were kept. */
    public List<String> getCodes() {
        return notes.find(request, Note.NewRecoveryCodes.class)
                .map(Note.NewRecoveryCodes::codes)
                .orElse(List.of());
    }

    public void kept() {
        notes.drop(request);
        Faces.redirect("sign-in/recovery-codes");
    }

    /** Whoever used none has nothing to read here. */
    public void enterAfterUse() {
        if (findLeft().isEmpty()) {
            Faces.redirect(caller.getHome());
        }
    }

    private Optional<Integer> findLeft() {
        return notes.find(request, Note.RecoveryCodeUsed.class).map(Note.RecoveryCodeUsed::left);
    }

    /** So few are left that new ones should be made. */
    public boolean isFew() {
        return findLeft().filter(left -> left <= FactorsView.FEW).isPresent();
    }

    /** How many are left. */
    public String getLeftInWords() {
        return findLeft().map(left -> words.of(keyFor(left), left)).orElse("");
    }

    private static String keyFor(int left) {
        if (left == 0) {
            return "recovery-code-used.none";
        }
        return left <= FactorsView.FEW ? "recovery-code-used.few" : "recovery-code-used.left";
    }
}
