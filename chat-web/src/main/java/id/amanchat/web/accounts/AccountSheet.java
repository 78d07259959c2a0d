package id.amanchat.web.accounts;

import id.amanchat.web.language.PageWords;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** A form as text: what was typed once it was posted, what is stored before, and why a field is refused. Fields are plain controls of HTML. */
public class AccountSheet {

    private final HttpServletRequest request;
    private final PageWords words;
    private final boolean posted;
    private final Map<String, Object> stored = new HashMap<>();
    private final Map<String, String> refusals = new HashMap<>();

    /**
     * A form.
     *
     * @param form its id; Faces posts it along
     */
    AccountSheet(HttpServletRequest request, PageWords words, String form) {
        this.request = request;
        this.words = words;
        this.posted = form.equals(request.getParameter(form));
    }

    AccountSheet with(String field, Object value) {
        stored.put(field, value);
        return this;
    }

    void refuse(Map<String, String> fields) {
        fields.forEach((field, why) -> refusals.put(field, words.of("accounts.refused." + field + "." + why)));
    }

    /** What stands in a field. */
    public String text(String field) {
        return posted
                ? Objects.requireNonNullElse(request.getParameter(field), "")
                : Objects.toString(stored.get(field), "");
    }

    /** Whether a box is ticked. */
    public boolean ticked(String field) {
        return posted ? request.getParameter(field) != null : Boolean.TRUE.equals(stored.get(field));
    }

    /** Why a field is refused, in words; empty mostly. */
    public String refusal(String field) {
        return refusals.getOrDefault(field, "");
    }

    /** A whole number; what is none is one that every door refuses as out of range. */
    int number(String field) {
        String text = text(field).strip();
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : Integer.MIN_VALUE;
    }
}
