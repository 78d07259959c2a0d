package id.amanchat.trust.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** How often something was tried by one, in the window of time that goes on and in the one before. */
@Entity
@Table(name = "trust_tries")
public class Trial {

    @Id
    private String subject;

    @Column(name = "window_number")
    private long window;

    private int tries;

    @Column(name = "tries_before")
    private int triesBefore;

    protected Trial() {}

    /** The first one. */
    Trial(String subject, long window) {
        this.subject = subject;
        this.window = window;
        this.tries = 1;
    }
}
