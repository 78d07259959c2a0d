package id.amanchat.routing.internal;

import id.amanchat.routing.ListEntry;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Something agents can do and queues ask for. */
@Entity
@Table(name = "routing_skill")
public class Skill extends ListWord {

    @Id
    @Column(name = "skill")
    private String code;

    protected Skill() {}

    Skill(String code) {
        this.code = code;
    }

    @Override
    ListEntry entry() {
        return new ListEntry(code, null, nameEnglish(), nameIndonesian(), 0, true);
    }
}
