package id.amanchat.guard.internal.book;

import id.amanchat.guard.Clause;
import id.amanchat.guard.RuleBooks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Whether a change can be taken at all. */
@ApplicationScoped
public class EditRule {

    /** More than any bank needs; the guard looks into them at every message. */
    private static final int MOST_CLAUSES = 3_000;

    @Inject
    Library library;

    /** What is refused, with a key of words; nothing mostly. */
    Map<String, String> refusals(Collection<Clause> clauses, String reason) {
        Map<String, String> refusals = new LinkedHashMap<>();
        reason(reason).ifPresent(why -> refusals.put("reason", why));
        if (clauses.size() > MOST_CLAUSES) {
            refusals.put("clauses", "too-many");
            return refusals;
        }
        clauses.forEach(clause -> ClauseRule.refusal(clause)
                .or(() -> library.speaksOf(clause) ? Optional.empty() : Optional.of("unknown"))
                .ifPresent(why -> refusals.put(clause.part() + ":" + clause.name(), why)));
        return refusals;
    }

    private static Optional<String> reason(String reason) {
        if (reason == null || reason.isBlank()) {
            return Optional.of("missing");
        }
        if (reason.strip().codePointCount(0, reason.strip().length()) > RuleBooks.LONGEST_REASON) {
            return Optional.of("too-long");
        }
        return reason.indexOf('\0') >= 0 ? Optional.of("unknown") : Optional.empty();
    }
}
