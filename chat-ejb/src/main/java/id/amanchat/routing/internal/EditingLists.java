package id.amanchat.routing.internal;

import id.amanchat.routing.ListEntry;
import id.amanchat.routing.ListKind;
import id.amanchat.routing.Saved;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The administrators' lists of words. */
@ApplicationScoped
public class EditingLists {

    private static final int LONGEST_NAME = 100;
    private static final int LAST_POSITION = 9_999;

    @Inject
    private Guarding guarding;

    @Inject
    private BookStore store;

    @Inject
    private Edits edits;

    public List<ListEntry> list(ListKind kind) {
        return store.entries(kind);
    }

    public Saved save(String actor, ListKind kind, ListEntry entry) {
        return check(kind, entry).refusal().orElseGet(() -> {
            Optional<ListWord> known = store.find(kind, entry.code());
            ListWord word = known.orElseGet(() -> BookStore.fresh(kind, entry.code()));
            word.take(entry);
            if (known.isEmpty()) {
                store.add(word);
            }
            return edits.ruled(actor, kind + "_SAVED", entry.code());
        });
    }

    private FormCheck check(ListKind kind, ListEntry entry) {
        boolean queueKnown =
                entry.queue() == null || store.findQueue(entry.queue()).isPresent();
        return new FormCheck()
                .code("code", entry.code())
                .text("nameEnglish", entry.nameEnglish(), LONGEST_NAME)
                .text("nameIndonesian", entry.nameIndonesian(), LONGEST_NAME)
                .unless(guarding.label(entry.nameEnglish()), "nameEnglish", "guard")
                .unless(guarding.label(entry.nameIndonesian()), "nameIndonesian", "guard")
                .range("position", entry.position(), 0, LAST_POSITION)
                .unless(queueKnown, "queue", "unknown");
    }
}
