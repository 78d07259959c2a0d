package id.amanchat.routing.internal;

import id.amanchat.guard.Action;
import id.amanchat.guard.Guard;
import id.amanchat.guard.Place;
import id.amanchat.guard.Speaker;
import id.amanchat.guard.Verdict;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Shows to the guard what staff write outside of a conversation's messages. */
@ApplicationScoped
public class Guarding {

    private static final String ENGLISH = "en";
    private static final String INDONESIAN = "id";

    @Inject
    private Guard guard;

    /** A note for staff as it may be stored; empty when it may not be. */
    public Optional<String> note(String text) {
        Verdict verdict = examine(text, INDONESIAN, Place.NOTE);
        return verdict.refused() ? Optional.empty() : Optional.of(verdict.text());
    }

    /** Whether these words may be the bank's to customers again and again: nothing to mask, nothing to refuse. */
    boolean replyEnglish(String text) {
        return clean(text, ENGLISH, Place.CANNED_REPLY);
    }

    boolean replyIndonesian(String text) {
        return clean(text, INDONESIAN, Place.CANNED_REPLY);
    }

    /** Whether this may be a name of something. */
    boolean label(String text) {
        return clean(text, INDONESIAN, Place.LABEL);
    }

    private boolean clean(String text, String language, Place place) {
        return text == null
                || examine(text, language, place).findings().stream()
                        .allMatch(finding -> finding.action() == Action.WARN);
    }

    private Verdict examine(String text, String language, Place place) {
        return guard.examine(text, Speaker.STAFF, language, List.of(), place);
    }
}
