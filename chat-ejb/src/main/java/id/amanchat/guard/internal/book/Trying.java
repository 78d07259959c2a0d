package id.amanchat.guard.internal.book;

import id.amanchat.guard.Place;
import id.amanchat.guard.Sighting;
import id.amanchat.guard.Speaker;
import id.amanchat.guard.Trial;
import id.amanchat.guard.internal.Examiner;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The guard as it is, or as it would be with a change that waits; nothing acts by it. */
@ApplicationScoped
public class Trying {

    @Inject
    RuleBookStore store;

    @Inject
    Library library;

    @Inject
    Deciding deciding;

    @Inject
    InForce inForce;

    /** A change that does not wait any more changes nothing. */
    public Trial tryOut(String text, Speaker speaker, String language, Place place, Optional<UUID> change) {
        Examiner examiner = examiner(change);
        List<Sighting> sightings = examiner.look(text, speaker, language, place).stream()
                .map(hit -> new Sighting(
                        hit.kind(), hit.rule(), hit.span(), examiner.book().action(hit.kind(), place, speaker.bank())))
                .distinct()
                .sorted(Comparator.comparingInt(each -> each.span().start()))
                .toList();
        return new Trial(examiner.examine(text, speaker, language, List.of(), place), sightings);
    }

    private Examiner examiner(Optional<UUID> change) {
        int number = store.inForce();
        Deviations deviations = change.flatMap(deciding::with).orElseGet(() -> library.get(number));
        return inForce.by(library.draw(number, deviations));
    }
}
