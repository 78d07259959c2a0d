package id.amanchat.conversation.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The last numbers given in a conversation. Each kind counts for itself, so that messages have no gaps. */
@Embeddable
public class Numbers {

    @Column(name = "last_sequence")
    private long lastSequence;

    @Column(name = "last_step")
    private int lastStep;

    @Column(name = "last_note")
    private int lastNote;

    protected Numbers() {}

    long lastSequence() {
        return lastSequence;
    }

    /** The number of the message about to be stored. */
    long nextSequence() {
        return ++lastSequence;
    }

    int nextStep() {
        return ++lastStep;
    }

    int nextNote() {
        return ++lastNote;
    }
}
