package id.amanchat.web.guard;

import id.amanchat.administration.GuardBook;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** One version, and the way back to it. */
@Named
@RequestScoped
public class GuardVersionBacking {

    @Inject
    GuardBook book;

    @Inject
    GuardPage page;

    @Inject
    GuardBacking guard;

    @Inject
    DifferenceWords differences;

    /** Whichever is not there leads back. */
    public void enter() {
        if (find().isEmpty()) {
            page.away();
        }
    }

    public GuardBacking.Version getVersion() {
        return find().orElse(null);
    }

    private Optional<GuardBacking.Version> find() {
        return page.number("number")
                .flatMap(number -> guard.getVersions().stream()
                        .filter(version -> version.number() == number)
                        .findFirst());
    }

    /** What going back to it would change. */
    public List<DifferenceWords.Line> getLines() {
        return differences.lines(
                find().flatMap(version -> book.differencesTo(version.number())).orElse(List.of()));
    }

    public void goBack() {
        find().ifPresent(version ->
                page.confirmed(session -> book.goBack(session, page.getSeen(), version.number(), page.getReason())));
    }
}
