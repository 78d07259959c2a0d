package id.amanchat.web.agent;

import id.amanchat.conversation.CustomerFile;
import id.amanchat.conversation.CustomerNote;
import id.amanchat.conversation.NoteAnswer;
import id.amanchat.web.security.Said;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;

/** What staff keep about a customer from one chat to the next. */
@Named
@RequestScoped
public class CustomerNotesBacking {

    private static final String PLACE = "customer-notes";

    @Inject
    Via via;

    @Inject
    CustomerFile file;

    @Inject
    Said said;

    private List<CustomerNote> notes;
    private String text;
    private boolean kept;

    /** The latest first. */
    public List<CustomerNote> getNotes() {
        if (notes == null) {
            notes = via.find().flatMap(file::notes).orElse(List.of());
        }
        return notes;
    }

    public void keep() {
        via.find()
                .map(id -> file.addNote(id, Objects.requireNonNullElse(text, "")))
                .ifPresent(this::tell);
    }

    private void tell(NoteAnswer answer) {
        if (answer instanceof NoteAnswer.Kept) {
            notes = null;
            text = null;
            kept = true;
        } else {
            said.refuse(PLACE, NoteWords.of(answer));
        }
    }

    /** Whether one was kept by this request. */
    public boolean isKept() {
        return kept;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
