package id.amanchat.routing.internal;

import id.amanchat.routing.ListEntry;
import jakarta.persistence.MappedSuperclass;

/** A word with a place in its list, that can be taken out of use. */
@MappedSuperclass
abstract class OrderedWord extends ListWord {

    private int position;

    private boolean active;

    @Override
    void take(ListEntry entry) {
        super.take(entry);
        position = entry.position();
        active = entry.active();
    }

    ListEntry entry(String code, String queue) {
        return new ListEntry(code, queue, nameEnglish(), nameIndonesian(), position, active);
    }
}
