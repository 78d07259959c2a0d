package id.amanchat.guard;

import id.amanchat.guard.internal.book.Deciding;
import id.amanchat.guard.internal.book.Editing;
import id.amanchat.guard.internal.book.Trying;
import id.amanchat.guard.internal.book.Versions;
import id.amanchat.platform.SystemRole;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The rule book and its versions. What tightens it acts at once, on every node within a second; what loosens it waits for a
 * second person. The guard knows no people: whoever calls says who asks, and has made sure that they may.
 */
@Stateless
@RolesAllowed(SystemRole.NAME)
public class RuleBooks {

    /** In code points. */
    public static final int LONGEST_REASON = 500;

    @Inject
    private Versions versions;

    @Inject
    private Editing editing;

    @Inject
    private Deciding deciding;

    @Inject
    private Trying trying;

    /** What the book in force says. */
    public BookSettings inForce() {
        return versions.inForce();
    }

    /** The latest versions, the latest first; with number 0, as the product brings it, at their end. */
    public List<BookVersion> versions() {
        return versions.latest();
    }

    /** What would be different if the book went back to that version; empty when there is no such one. */
    public Optional<List<Difference>> differencesTo(int version) {
        return versions.differencesTo(version);
    }

    /**
     * Changes what the book says: those of the clauses that tighten it at once, those that loosen it once another person
     * {@linkplain #approve approves}.
     *
     * @param seen the version that the person had before them
     * @param wanted clauses that say the same as the book already are no change
     */
    public BookAnswer change(UUID by, int seen, Collection<Clause> wanted, String reason) {
        return editing.change(by, seen, wanted, reason);
    }

    /** Goes back to what an earlier version said, by the same rules as {@link #change}. */
    public BookAnswer goBack(UUID by, int seen, int version, String reason) {
        return editing.goBack(by, seen, version, reason);
    }

    /** Changes that wait for a second administrator, the oldest first; after seven days they lapse. */
    public List<BookChange> waiting() {
        return deciding.waiting();
    }

    /** Lets a waiting change act; not by whoever asked for it. */
    public BookAnswer approve(UUID by, int seen, UUID change) {
        return deciding.approve(by, seen, change);
    }

    /** Declines a waiting change, or withdraws one's own. */
    public BookAnswer decline(UUID by, UUID change) {
        return deciding.decline(by, change);
    }

    /**
     * What the guard would say of a text; nothing of it is kept.
     *
     * @param change by the book as it would be with this waiting change; empty: by the book in force
     */
    public Trial tryOut(String text, Speaker speaker, String language, Place place, Optional<UUID> change) {
        return trying.tryOut(text, speaker, language, place, change);
    }
}
