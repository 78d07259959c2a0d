package id.amanchat.guard.internal.book;

import id.amanchat.guard.BookVersion;
import id.amanchat.guard.Clause;
import id.amanchat.guard.Difference;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;

/** A version of the rule book: whose it is, why, and everything in which it differs from the standard. Never changed. */
@Entity
@Table(name = "guard_version")
class DrawnVersion {

    @Id
    @Column(name = "version")
    private int number;

    @Column(name = "drawn_at")
    private OffsetDateTime drawnAt;

    @Column(name = "drawn_by")
    private UUID drawnBy;

    @Column(name = "approved_by")
    private UUID approvedBy;

    private String reason;

    @Column(name = "back_to")
    private Integer backTo;

    @ElementCollection
    @CollectionTable(name = "guard_clause", joinColumns = @JoinColumn(name = "version"))
    private Set<ClauseColumns> clauses = new LinkedHashSet<>();

    protected DrawnVersion() {}

    DrawnVersion(int number, OffsetDateTime at, Wish wish, Optional<UUID> approvedBy, Collection<Clause> clauses) {
        this.number = number;
        this.drawnAt = at;
        this.drawnBy = wish.by();
        this.approvedBy = approvedBy.orElse(null);
        this.reason = wish.reason();
        this.backTo = wish.backTo().isPresent() ? wish.backTo().getAsInt() : null;
        this.clauses = ClauseColumns.of(clauses);
    }

    int number() {
        return number;
    }

    List<Clause> clauses() {
        return ClauseColumns.clauses(clauses);
    }

    BookVersion view(List<Difference> differences) {
        return new BookVersion(
                number,
                Optional.of(drawnAt),
                Optional.of(drawnBy),
                Optional.ofNullable(approvedBy),
                reason,
                backTo == null ? OptionalInt.empty() : OptionalInt.of(backTo),
                differences);
    }
}
