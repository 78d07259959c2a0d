package id.amanchat.routing.internal;

import id.amanchat.routing.ListEntry;
import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;

/** A word of the administrators' lists, in both languages. */
@MappedSuperclass
abstract class ListWord {

    @Column(name = "name_en")
    private String nameEnglish;

    @Column(name = "name_id")
    private String nameIndonesian;

    void take(ListEntry entry) {
        nameEnglish = entry.nameEnglish().strip();
        nameIndonesian = entry.nameIndonesian().strip();
    }

    String nameEnglish() {
        return nameEnglish;
    }

    String nameIndonesian() {
        return nameIndonesian;
    }

    abstract ListEntry entry();
}
