package id.amanchat.web.language;

import id.amanchat.guard.Finding;
import id.amanchat.guard.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;

/** What the guard saw, for the one who wrote it. */
@ApplicationScoped
public class GuardWords {

    @Inject
    private Words words;

    /** Why it cannot be sent. */
    public String reason(String language, Finding finding) {
        return words.find(language, "guard.rule." + finding.rule())
                .orElseGet(() -> words.of(language, "refused-by-guard.reason"));
    }

    /** What can be done instead. */
    public String instead(String language, Kind kind) {
        return words.find(
                        language,
                        "guard.instead." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .orElseGet(() -> words.of(language, "refused-by-guard.instead"));
    }
}
