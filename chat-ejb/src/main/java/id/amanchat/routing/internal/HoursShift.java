package id.amanchat.routing.internal;

import id.amanchat.routing.Shift;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.DayOfWeek;
import java.util.UUID;

/** One stretch of a queue's week. */
@Entity
@Table(name = "routing_hours")
public class HoursShift {

    @Id
    private UUID id;

    private String queue;

    /** 1 for Monday, as ISO 8601 counts. */
    @Column(name = "weekday")
    private int day;

    private int opens;

    private int closes;

    protected HoursShift() {}

    HoursShift(String queue, Shift shift) {
        this.id = UUID.randomUUID();
        this.queue = queue;
        this.day = shift.day().getValue();
        this.opens = shift.opens();
        this.closes = shift.closes();
    }

    String queue() {
        return queue;
    }

    Shift shift() {
        return new Shift(DayOfWeek.of(day), opens, closes);
    }
}
