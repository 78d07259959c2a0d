package id.amanchat.web.guard;

import id.amanchat.administration.GuardBook;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.UUID;

/** One change that waits: a second administrator approves or declines it, whoever asked for it withdraws it. */
@Named
@RequestScoped
public class GuardChangeBacking {

    @Inject
    GuardBook book;

    @Inject
    GuardPage page;

    @Inject
    GuardBacking guard;

    /** Whichever does not wait leads back. */
    public void enter() {
        if (find().isEmpty()) {
            page.away();
        }
    }

    public GuardBacking.Waiting getChange() {
        return find().orElse(null);
    }

    private Optional<GuardBacking.Waiting> find() {
        return page.parameter("id")
                .flatMap(id -> guard.getWaiting().stream()
                        .filter(change -> change.id().equals(id))
                        .findFirst());
    }

    public void approve() {
        find().map(change -> UUID.fromString(change.id()))
                .ifPresent(id -> page.confirmed(session -> book.approve(session, page.getSeen(), id)));
    }

    public void decline() {
        find().map(change -> book.decline(UUID.fromString(change.id()))).ifPresent(page::tell);
    }
}
