package id.amanchat.web.admin;

import id.amanchat.identity.Staff;
import id.amanchat.identity.StaffAnswer;
import id.amanchat.identity.StaffView;
import id.amanchat.web.security.Ways;
import id.amanchat.web.sign.Note;
import id.amanchat.web.sign.Notes;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** An activation code, shown to the administrator until it was printed and handed over: nothing else can show it again. */
@Named
@RequestScoped
public class HandingOver {

    @Inject
    Staff staff;

    @Inject
    Notes notes;

    @Inject
    Ways ways;

    @Inject
    HttpServletRequest request;

    void begin(StaffAnswer.CodeMade made) {
        notes.keep(request, new Note.ActivationCode(made.person().value(), made.activationCode()));
        ways.to("admin/people/activation-code");
    }

    /** Without a code there is nothing to see. */
    public void enter() {
        if (find().isEmpty()) {
            ways.to("admin/people");
        }
    }

    public String getCode() {
        return find().map(Note.ActivationCode::code).orElse("");
    }

    /** Whose it is. */
    public StaffView getPerson() {
        return find().flatMap(note -> staff.find(note.personId())).orElse(null);
    }

    /** It is on paper now. */
    public void done() {
        Optional<Note.ActivationCode> note = find();
        notes.drop(request);
        ways.to(note.map(each -> "admin/people/person?id=" + each.person()).orElse("admin/people"));
    }

    private Optional<Note.ActivationCode> find() {
        return notes.find(request, Note.ActivationCode.class);
    }
}
