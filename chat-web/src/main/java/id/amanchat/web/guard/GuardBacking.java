package id.amanchat.web.guard;

import id.amanchat.administration.GuardBook;
import id.amanchat.guard.BookChange;
import id.amanchat.guard.BookVersion;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.OffsetDateTime;
import java.util.List;

/** The rule book in force, what waits for a second administrator, and all versions. */
@Named
@RequestScoped
public class GuardBacking {

    @Inject
    GuardBook book;

    @Inject
    Administrators administrators;

    @Inject
    DifferenceWords differences;

    private List<BookVersion> versions;
    private List<BookChange> waiting;

    /** A change that waits. */
    public record Waiting(
            String id,
            String by,
            boolean mine,
            OffsetDateTime at,
            OffsetDateTime until,
            String reason,
            List<DifferenceWords.Line> lines) {}

    /** A version in the list. */
    public record Version(
            int number,
            OffsetDateTime at,
            String by,
            String approvedBy,
            String reason,
            String backTo,
            List<DifferenceWords.Line> lines) {}

    /** The latest first. */
    public List<Version> getVersions() {
        if (versions == null) {
            versions = book.versions();
        }
        return versions.stream().map(this::line).toList();
    }

    /** The one in force. */
    public Version getInForce() {
        return getVersions().get(0);
    }

    private Version line(BookVersion version) {
        return new Version(
                version.number(),
                version.at().orElse(null),
                administrators.name(version.by()),
                administrators.name(version.approvedBy()),
                version.reason(),
                version.backTo().isPresent() ? String.valueOf(version.backTo().getAsInt()) : "",
                differences.lines(version.differences()));
    }

    public List<Waiting> getWaiting() {
        if (waiting == null) {
            waiting = book.waiting();
        }
        return waiting.stream().map(this::line).toList();
    }

    private Waiting line(BookChange change) {
        return new Waiting(
                change.id().toString(),
                administrators.name(change.by()),
                book.mine(change),
                change.at(),
                change.until(),
                change.reason(),
                differences.lines(change.differences()));
    }
}
