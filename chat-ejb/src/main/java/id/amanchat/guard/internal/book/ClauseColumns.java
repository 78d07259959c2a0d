package id.amanchat.guard.internal.book;

import id.amanchat.guard.Clause;
import id.amanchat.guard.Part;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** A clause as it stands in the database. */
@Embeddable
class ClauseColumns {

    @Enumerated(EnumType.STRING)
    private Part part;

    private String name;

    private String setting;

    protected ClauseColumns() {}

    private ClauseColumns(Clause clause) {
        part = clause.part();
        name = clause.name();
        setting = clause.setting();
    }

    static Set<ClauseColumns> of(Collection<Clause> clauses) {
        return clauses.stream().map(ClauseColumns::new).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    static List<Clause> clauses(Set<ClauseColumns> columns) {
        return columns.stream()
                .map(each -> new Clause(each.part, each.name, each.setting))
                .toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ClauseColumns columns
                && part == columns.part
                && name.equals(columns.name)
                && setting.equals(columns.setting);
    }

    @Override
    public int hashCode() {
        return Objects.hash(part, name, setting);
    }
}
