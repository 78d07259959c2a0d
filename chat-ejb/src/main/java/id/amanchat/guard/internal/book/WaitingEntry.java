package id.amanchat.guard.internal.book;

import id.amanchat.guard.BookChange;
import id.amanchat.guard.Clause;
import id.amanchat.guard.Difference;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;

/** A change that loosens the book: it waits until somebody else decides, once, or it lapses. */
@Entity
@Table(name = "guard_change")
class WaitingEntry {

    /** What nobody remembers must not be approved. */
    static final Duration LONGEST_WAIT = Duration.ofDays(7);

    @Id
    private UUID id;

    @Column(name = "asked_by")
    private UUID askedBy;

    @Column(name = "asked_at")
    private OffsetDateTime askedAt;

    private String reason;

    @Column(name = "back_to")
    private Integer backTo;

    @Column(name = "decided_by")
    private UUID decidedBy;

    @Column(name = "decided_at")
    private OffsetDateTime decidedAt;

    private Boolean approved;

    @ElementCollection
    @CollectionTable(name = "guard_change_clause", joinColumns = @JoinColumn(name = "change_id"))
    private Set<ClauseColumns> clauses = new LinkedHashSet<>();

    protected WaitingEntry() {}

    WaitingEntry(Wish wish, OffsetDateTime at, Collection<Clause> clauses) {
        this.id = UUID.randomUUID();
        this.askedBy = wish.by();
        this.askedAt = at;
        this.reason = wish.reason();
        this.backTo = wish.backTo().isPresent() ? wish.backTo().getAsInt() : null;
        this.clauses = ClauseColumns.of(clauses);
    }

    UUID id() {
        return id;
    }

    Wish wish() {
        return new Wish(askedBy, reason, backTo == null ? OptionalInt.empty() : OptionalInt.of(backTo));
    }

    boolean askedBy(UUID person) {
        return askedBy.equals(person);
    }

    List<Clause> clauses() {
        return ClauseColumns.clauses(clauses);
    }

    void decide(boolean approve, UUID by, OffsetDateTime at) {
        approved = approve;
        decidedBy = by;
        decidedAt = at;
    }

    BookChange view(List<Difference> differences) {
        return new BookChange(id, askedBy, askedAt, askedAt.plus(LONGEST_WAIT), reason, differences);
    }
}
