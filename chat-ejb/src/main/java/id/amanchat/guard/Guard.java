package id.amanchat.guard;

import id.amanchat.guard.internal.Examiner;
import id.amanchat.guard.internal.Pieces;
import id.amanchat.guard.internal.RuleBook;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Decides, before anything is stored, sent, shown, indexed, exported or posted, what a text may contain (promises 14 and
 * 15). It asks nobody, keeps nothing, and answers the same to the same text until the rule book changes; its time grows
 * with the text's length and no faster. For any thread; needs no transaction.
 */
@ApplicationScoped
public class Guard {

    private volatile Examiner examiner = new Examiner(RuleBook.standard());

    /**
     * Examines a message.
     *
     * @param text as it came; at most 4,000 code points are expected, more take more time
     * @param language "en" or "id", in which the conversation is held; both are understood in either
     * @param recent what the same sender wrote in the conversation shortly before, oldest first: a card number may come in
     *     pieces
     */
    public Verdict examine(String text, Speaker speaker, String language, List<RecentLine> recent) {
        return examine(text, speaker, language, recent, Place.MESSAGE);
    }

    /** Examines a text of any place, each with its own policy for personal data. */
    public Verdict examine(String text, Speaker speaker, String language, List<RecentLine> recent, Place place) {
        return examiner.examine(text, speaker, language, recent, place);
    }

    /**
     * Whether a text could be a piece of a secret that comes in several lines, or complete one: only then is it worth
     * fetching what the sender wrote before. Quick, and generous.
     */
    public boolean mayBePiece(String text) {
        return Pieces.hintedBy(text);
    }

    /** By which book texts are examined from now on. */
    public void goBy(Examiner other) {
        examiner = other;
    }

    /**
     * The pieces of a text that may be shown as links, in its order: only addresses whose registrable domain the rule book
     * allows. To be asked whenever the text is shown, and never stored: what is allowed today may not be tomorrow.
     */
    public List<Link> links(String text) {
        return examiner.links(text);
    }
}
