package id.amanchat.routing.internal;

import id.amanchat.routing.Holiday;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A holiday, of one queue or of all. */
@Entity
@Table(name = "routing_holiday")
public class ClosedDay {

    @Id
    private UUID id;

    private String queue;

    @Column(name = "holiday")
    private LocalDate day;

    @Column(name = "name_en")
    private String nameEnglish;

    @Column(name = "name_id")
    private String nameIndonesian;

    /** A new one. */
    protected ClosedDay() {
        id = UUID.randomUUID();
    }

    void take(Holiday holiday) {
        queue = holiday.queue();
        day = holiday.day();
        nameEnglish = holiday.nameEnglish().strip();
        nameIndonesian = holiday.nameIndonesian().strip();
    }

    boolean concerns(String key) {
        return queue == null || queue.equals(key);
    }

    LocalDate day() {
        return day;
    }

    Holiday holiday() {
        return new Holiday(id, queue, day, nameEnglish, nameIndonesian);
    }
}
