package id.amanchat.platform;

import jakarta.enterprise.context.ApplicationScoped;

/** Mail leaves here: written in the caller's transaction, sent after it, at least once. */
@ApplicationScoped
public class Mail {

    /** Writes a letter down in the caller's transaction. It is sent once that is committed, and again until it succeeds. */
    public void write(Letter letter) {
        throw new UnsupportedOperationException("mail");
    }
}
