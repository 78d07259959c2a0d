package id.amanchat.administration.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;

/** Stands in a database that holds the sample bank. */
@Entity
@Table(name = "administration_sample_mark")
public class SampleMark {

    static final int THE_ONE = 1;

    @Id
    private int id = THE_ONE;

    @Column(name = "loaded_at")
    private OffsetDateTime loadedAt;

    protected SampleMark() {}

    SampleMark(OffsetDateTime now) {
        this.loadedAt = now;
    }
}
