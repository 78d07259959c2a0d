package id.amanchat.web.book;

import id.amanchat.routing.Saved;
import id.amanchat.web.language.PageWords;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A form as text: what was typed once it was posted, what is stored before; and beside each field why it is refused. Fields
 * are plain controls of HTML, named as the record's components are, so that a page needs no state.
 */
public class Sheet {

    private final HttpServletRequest request;
    private final PageWords words;
    private final boolean posted;
    private final String prefix;
    private final Map<String, Object> stored = new HashMap<>();
    private final Map<String, String> refusals = new LinkedHashMap<>();

    /**
     * A form.
     *
     * @param form its id; Faces posts it along
     * @param prefix what the names of its fields begin with, where a page has several forms
     */
    Sheet(HttpServletRequest request, PageWords words, String form, String prefix) {
        this.prefix = prefix;
        this.request = request;
        this.words = words;
        this.posted = form.equals(request.getParameter(form));
    }

    Sheet with(String field, Object value) {
        stored.put(field, value);
        return this;
    }

    Sheet with(String field, OptionalInt value) {
        return with(field, value.isPresent() ? value.getAsInt() : "");
    }

    boolean posted() {
        return posted;
    }

    /** What stands in a field. */
    public String text(String field) {
        if (!posted) {
            return Objects.toString(stored.get(field), "");
        }
        return Objects.requireNonNullElse(request.getParameter(field), "");
    }

    /** Whether a box is ticked. */
    public boolean ticked(String field) {
        return posted ? request.getParameter(field) != null : Boolean.TRUE.equals(stored.get(field));
    }

    /** What is ticked of several. */
    Set<String> all(String field) {
        if (!posted) {
            return stored.get(field) instanceof Set<?> set
                    ? set.stream().map(String::valueOf).collect(Collectors.toSet())
                    : Set.of();
        }
        String[] values = request.getParameterValues(field);
        return values == null ? Set.of() : Arrays.stream(values).collect(Collectors.toSet());
    }

    /** What one of a list is; empty when none of them is, or all of them are, meant. */
    Optional<String> chosen(String field) {
        return Optional.of(text(field)).filter(text -> !text.isEmpty() && !text.equals(Option.NONE));
    }

    /** What can be chosen, with what is. */
    List<Option> options(String field, Map<String, String> labels) {
        Set<String> ticked = all(field);
        String one = chosen(field).orElse(Option.NONE);
        return labels.entrySet().stream()
                .map(each -> new Option(
                        each.getKey(), each.getValue(), ticked.contains(each.getKey()) || one.equals(each.getKey())))
                .toList();
    }

    /** A whole number; what is none is one that every door refuses as out of range. */
    int number(String field) {
        String text = text(field).strip();
        return text.matches("-?\\d{1,9}") ? Integer.parseInt(text) : Integer.MIN_VALUE;
    }

    OptionalInt optional(String field) {
        return text(field).isBlank() ? OptionalInt.empty() : OptionalInt.of(number(field));
    }

    void refuse(String field, String reason) {
        refusals.putIfAbsent(field, BookWords.key(field, reason));
    }

    void refuse(Saved.Refused refused) {
        refused.fields().forEach((field, reason) -> refusals.putIfAbsent(prefix + field, BookWords.key(field, reason)));
    }

    boolean refused() {
        return !refusals.isEmpty();
    }

    /** Why a field is refused, in words; empty mostly. */
    public String refusal(String field) {
        String key = refusals.get(field);
        return key == null ? "" : words.of(key);
    }
}
