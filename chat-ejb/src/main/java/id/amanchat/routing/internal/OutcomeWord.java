package id.amanchat.routing.internal;

import id.amanchat.routing.ListEntry;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What came of a conversation, as agents say it in the wrap-up. */
@Entity
@Table(name = "routing_outcome")
public class OutcomeWord extends OrderedWord {

    @Id
    @Column(name = "code")
    private String code;

    private String queue;

    protected OutcomeWord() {}

    OutcomeWord(String code) {
        this.code = code;
    }

    @Override
    void take(ListEntry entry) {
        super.take(entry);
        queue = entry.queue();
    }

    @Override
    ListEntry entry() {
        return entry(code, queue);
    }
}
