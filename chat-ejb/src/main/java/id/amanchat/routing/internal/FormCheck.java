package id.amanchat.routing.internal;

import id.amanchat.routing.Saved;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Gathers what is wrong with something that was filled in, each field's first reason. */
public final class FormCheck {

    /** For codes and keys, that stay. */
    private static final Pattern CODE = Pattern.compile("[a-z0-9-]{1,40}");

    private final Map<String, String> refused = new LinkedHashMap<>();

    /** Refuses a field, unless that is so. */
    public FormCheck unless(boolean fine, String field, String reason) {
        if (!fine) {
            refused.putIfAbsent(field, reason);
        }
        return this;
    }

    public FormCheck code(String field, String value) {
        return unless(value != null && CODE.matcher(value).matches(), field, "code");
    }

    /** Something must stand there. */
    public FormCheck text(String field, String value, int longest) {
        return unless(value != null && !value.isBlank(), field, "missing").maybeText(field, value, longest);
    }

    /** Something may stand there. */
    public FormCheck maybeText(String field, String value, int longest) {
        return unless(value == null || value.strip().length() <= longest, field, "too-long")
                .unless(value == null || value.codePoints().noneMatch(FormCheck::noCharacter), field, "no-text");
    }

    /** No such character exists, and the database would say so. */
    private static boolean noCharacter(int point) {
        return point == 0 || point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }

    public FormCheck range(String field, int value, int least, int most) {
        return unless(value >= least && value <= most, field, "range");
    }

    public FormCheck range(String field, OptionalInt value, int least, int most) {
        value.ifPresent(number -> range(field, number, least, most));
        return this;
    }

    /** Zero, which stands for never, or within the range. */
    public FormCheck rangeOrZero(String field, int value, int least, int most) {
        return value == 0 ? this : range(field, value, least, most);
    }

    /** The refusal; empty when nothing is wrong. */
    public Optional<Saved> refusal() {
        return refused.isEmpty() ? Optional.empty() : Optional.of(new Saved.Refused(Map.copyOf(refused)));
    }
}
