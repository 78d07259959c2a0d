package id.amanchat.identity.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Failures from one network address: in the window of half an hour that it last failed in, and in the one before. */
@Entity
@Table(name = "identity_origin")
public class Origin {

    @Id
    private String address;

    @Column(name = "window_number")
    private long window;

    private int failures;

    @Column(name = "failures_before")
    private int failuresBefore;

    protected Origin() {}

    /** The first failure. */
    Origin(String address, long window) {
        this.address = address;
        this.window = window;
        this.failures = 1;
    }

    /** Those that count in that window. */
    int failuresIn(long now) {
        if (window == now) {
            return failures + failuresBefore;
        }
        return window == now - 1 ? failures : 0;
    }
}
