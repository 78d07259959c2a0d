package id.amanchat.platform;

import id.amanchat.platform.internal.LetterStore;
import id.amanchat.platform.internal.LetterWritten;
import id.amanchat.platform.internal.SealedLetters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Mail leaves here: written in the caller's transaction, sent after it, at least once. Until then it is kept sealed, and
 * for five days at most.
 */
@ApplicationScoped
public class Mail {

    /** As many as a page can show. */
    private static final int AT_MOST = 50;

    @Inject
    private LetterStore letters;

    @Inject
    private SealedLetters sealed;

    @Inject
    private Settings settings;

    @Inject
    private Time time;

    @Inject
    private Event<LetterWritten> written;

    /** Writes a letter down in the caller's transaction. It is sent once that is committed, and again until it succeeds. */
    public void write(Letter letter) {
        letters.add(sealed.seal(letter, time.now()));
        written.fire(new LetterWritten());
    }

    /**
     * The newest letters that were not sent, for whoever tries the product out without a mail server; always none when the
     * sample bank does not run.
     */
    public List<Letter> waiting() {
        return settings.sampleBank().isEmpty()
                ? List.of()
                : letters.newest(AT_MOST).stream()
                        .map(sealed::open)
                        .filter(letter -> letter.to() != null)
                        .toList();
    }
}
