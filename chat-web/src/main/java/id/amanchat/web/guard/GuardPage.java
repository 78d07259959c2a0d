package id.amanchat.web.guard;

import id.amanchat.administration.GuardBook;
import id.amanchat.guard.BookAnswer;
import id.amanchat.guard.BookSettings;
import id.amanchat.guard.Clause;
import id.amanchat.guard.Part;
import id.amanchat.identity.SensitiveAction;
import id.amanchat.identity.SessionId;
import id.amanchat.web.language.PageWords;
import id.amanchat.web.security.Said;
import id.amanchat.web.security.StepUpForm;
import id.amanchat.web.security.Ways;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** What the pages about the rule book have in common: its settings, their fields, and how they say what came of a change. */
@Named
@RequestScoped
public class GuardPage {

    /** Where they say it, and the form's id. */
    static final String PLACE = "guard";

    private static final String FORM = "guard";
    private static final String OVERVIEW = "admin/guard";

    @Inject
    GuardBook book;

    @Inject
    HttpServletRequest request;

    @Inject
    PageWords words;

    @Inject
    Said said;

    @Inject
    Ways ways;

    @Inject
    StepUpForm stepUpForm;

    private BookSettings settings;

    /** What the book in force says. */
    public BookSettings getSettings() {
        if (settings == null) {
            settings = book.inForce();
        }
        return settings;
    }

    /** The version that stands on the page, and goes with the form. */
    public int getSeen() {
        return posted() ? number("seen").orElse(-1) : getSettings().version();
    }

    /** Why something is changed, as typed. */
    public String getReason() {
        return field("reason", "");
    }

    boolean posted() {
        return FORM.equals(request.getParameter(FORM));
    }

    /** What stands in a field: what was typed, once it was posted. */
    String field(String name, String stored) {
        return posted() ? Objects.requireNonNullElse(request.getParameter(name), "") : stored;
    }

    boolean ticked(String name, boolean stored) {
        return posted() ? request.getParameter(name) != null : stored;
    }

    /** A parameter of the address, or of the form; empty when there is none. */
    Optional<String> parameter(String name) {
        return Optional.ofNullable(request.getParameter(name))
                .map(String::strip)
                .filter(text -> !text.isEmpty() && text.indexOf('\0') < 0);
    }

    Optional<Integer> number(String name) {
        return parameter(name).filter(text -> text.matches("\\d{1,9}")).map(Integer::parseInt);
    }

    String words(String key, Object... arguments) {
        return words.of(key, arguments);
    }

    /** Changes the book, after the second factor. */
    void save(Collection<Clause> wanted) {
        confirmed(session -> book.change(session, getSeen(), wanted, getReason()));
    }

    void confirmed(Function<SessionId, BookAnswer> work) {
        stepUpForm.act(SensitiveAction.ADMINISTER_GUARD, PLACE, work).ifPresent(this::tell);
    }

    /** Says what came of it, and leads on when it is done. */
    void tell(BookAnswer answer) {
        if (answer instanceof BookAnswer.Done done) {
            said.tell(PLACE, "guard.done." + what(done));
            ways.to(OVERVIEW);
        } else if (answer instanceof BookAnswer.Refused refused) {
            refused.fields().forEach((field, reason) -> said.refuse(PLACE, "guard.refused." + reason, name(field)));
        } else {
            said.refuse(PLACE, "guard." + answer.getClass().getSimpleName());
        }
    }

    private static String what(BookAnswer.Done done) {
        if (done.version().isEmpty()) {
            return done.waits() ? "waits" : "declined";
        }
        return done.waits() ? "both" : "acts";
    }

    /** What was typed, of a clause's part and name; a word stands behind its list's name. */
    private static String name(String field) {
        String[] pieces = field.split(":", field.startsWith(Part.WORD + ":") ? 3 : 2);
        return pieces[pieces.length - 1];
    }

    void away() {
        ways.to(OVERVIEW);
    }
}
