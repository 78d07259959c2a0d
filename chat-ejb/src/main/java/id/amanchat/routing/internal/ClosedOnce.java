package id.amanchat.routing.internal;

import id.amanchat.routing.Closing;
import id.amanchat.routing.internal.OpeningHours.Stretch;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;

/** A one-off closing, of one queue or of all. */
@Entity
@Table(name = "routing_closing")
public class ClosedOnce {

    @Id
    private UUID id;

    private String queue;

    @Column(name = "starts_at")
    private OffsetDateTime from;

    @Column(name = "ends_at")
    private OffsetDateTime until;

    @Column(name = "name_en")
    private String nameEnglish;

    @Column(name = "name_id")
    private String nameIndonesian;

    /** A new one. */
    protected ClosedOnce() {
        id = UUID.randomUUID();
    }

    void take(Closing closing) {
        queue = closing.queue();
        from = closing.from();
        until = closing.until();
        nameEnglish = closing.nameEnglish().strip();
        nameIndonesian = closing.nameIndonesian().strip();
    }

    boolean concerns(String key) {
        return queue == null || queue.equals(key);
    }

    Stretch stretch() {
        return new Stretch(from.toInstant(), until.toInstant());
    }

    Closing closing() {
        return new Closing(id, queue, from, until, nameEnglish, nameIndonesian);
    }
}
