package id.amanchat.web.agent;

import id.amanchat.routing.WrapUpAnswer;
import id.amanchat.routing.WrapUpForm;
import id.amanchat.routing.WrapUps;
import id.amanchat.web.security.Said;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What came of a chat that is over. */
@Named
@RequestScoped
public class WrapUpBacking {

    private static final String PLACE = "wrap-up";

    @Inject
    Via via;

    @Inject
    WrapUps wrapUps;

    @Inject
    WorkNames names;

    @Inject
    Said said;

    @Inject
    HttpServletRequest request;

    private Optional<WrapUpForm> form;
    private String note;
    private boolean done;

    /** What there is to fill in; null when nothing is left to do. */
    public WrapUpForm getForm() {
        if (form == null) {
            form = via.find().flatMap(wrapUps::find);
        }
        return form.orElse(null);
    }

    /** Whether there was something to do, and it is done by now. */
    public boolean isGone() {
        return !done && via.find().isPresent() && getForm() == null;
    }

    public void finish() {
        WrapUpAnswer answer = via.find()
                .map(id -> wrapUps.finish(id, getOutcome(), chosen(), Objects.requireNonNullElse(note, "")))
                .orElse(WrapUpAnswer.NOT_FOUND);
        done = answer == WrapUpAnswer.DONE;
        if (!done) {
            said.refuse(PLACE, "wrap-up.answer." + answer.name());
        }
    }

    /** Whether this request finished it. */
    public boolean isDone() {
        return done;
    }

    /** The outcome as it was chosen, so that a refusal does not lose it. */
    public String getOutcome() {
        return via.text("outcome");
    }

    /** Whether a tag is chosen: now, or in the chat before anything was sent. */
    public boolean tagged(String tag) {
        return (posted() ? chosen() : getForm().given()).contains(tag);
    }

    private boolean posted() {
        return !via.text("filled").isEmpty();
    }

    private Set<String> chosen() {
        String[] tags = request.getParameterValues(CustomerTagsBacking.PARAMETER);
        return tags == null ? Set.of() : Set.of(tags);
    }

    /** The name of an outcome or tag, in the page's language. */
    public String name(String english, String indonesian) {
        return names.either(english, indonesian);
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
