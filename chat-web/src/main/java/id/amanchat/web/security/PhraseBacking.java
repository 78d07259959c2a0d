package id.amanchat.web.security;

import id.amanchat.identity.PhraseAndPicture;
import id.amanchat.identity.Recognition;
import id.amanchat.identity.SensitiveAction;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The caller's phrase and picture: shown on every page, chosen on one. */
@Named
@RequestScoped
public class PhraseBacking {

    private static final String PLACE = "phrase";

    @Inject
    Recognition recognition;

    @Inject
    StepUpForm stepUpForm;

    @Inject
    Self self;

    @Inject
    Said said;

    @Inject
    Ways ways;

    private Optional<PhraseAndPicture> mine;
    private String phrase;

    @Inject
    HttpServletRequest request;

    /** What pages show, so that the genuine one is recognised; null where nothing was chosen yet. */
    public PhraseAndPicture getMine() {
        if (mine == null) {
            mine = recognition.mine();
        }
        return mine.orElse(null);
    }

    public void choose() {
        PhraseAndPicture chosen =
                new PhraseAndPicture(phrase == null ? "" : phrase, Objects.requireNonNullElse(posted(), ""));
        // The first time nothing is confirmed: there is nothing to protect yet, and the door asks where there is.
        stepUpForm
                .act(
                        SensitiveAction.CHANGE_PHRASE,
                        PLACE,
                        session -> recognition.choose(session, chosen, self.visitor()))
                .ifPresent(this::tell);
    }

    private void tell(boolean taken) {
        if (taken) {
            said.tell(PLACE, "security.phrase.done");
            ways.to("security");
        } else {
            said.refuse(PLACE, "security.phrase.refused");
        }
    }

    public List<String> getPictures() {
        return Recognition.PICTURES;
    }

    public String getPhrase() {
        return phrase == null && getMine() != null ? getMine().phrase() : phrase;
    }

    public void setPhrase(String phrase) {
        this.phrase = phrase;
    }

    /** The one marked in the page. */
    public String getPicture() {
        return posted() == null && getMine() != null ? getMine().picture() : posted();
    }

    private String posted() {
        return request.getParameter("picture");
    }
}
