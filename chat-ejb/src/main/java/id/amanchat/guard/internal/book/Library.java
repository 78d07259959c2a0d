package id.amanchat.guard.internal.book;

import id.amanchat.guard.BookSettings;
import id.amanchat.guard.BookVersion;
import id.amanchat.guard.Clause;
import id.amanchat.guard.Difference;
import id.amanchat.guard.Part;
import id.amanchat.guard.RuleLine;
import id.amanchat.guard.internal.Examiner;
import id.amanchat.guard.internal.RuleBook;
import id.amanchat.guard.internal.WordList;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/** What the versions of the book say. */
@ApplicationScoped
public class Library {

    /** So far back the versions are shown; older ones can still be gone back to. */
    private static final int SHOWN = 200;

    private final Standard standard = new Standard(RuleBook.standard());

    @Inject
    RuleBookStore store;

    /** Of that version; empty when there is none. */
    Optional<Deviations> find(int version) {
        return version == 0
                ? Optional.of(new Deviations(standard, List.of()))
                : store.find(version).map(drawn -> new Deviations(standard, drawn.clauses()));
    }

    Deviations get(int version) {
        return find(version).orElseThrow(() -> new IllegalStateException("The rule book has no version " + version));
    }

    /** Whether the book can speak of this. */
    boolean speaksOf(Clause clause) {
        return standard.setting(Key.of(clause)).isPresent();
    }

    RuleBook draw(int version, Deviations deviations) {
        return new Drawing(standard, deviations).book(version);
    }

    BookSettings settings(int version) {
        Map<Part, Map<String, String>> settings = new TreeMap<>();
        get(version).all().entrySet().stream()
                .filter(each -> !each.getValue().equals(Clause.OUT))
                .forEach(each -> settings.computeIfAbsent(each.getKey().part(), part -> new TreeMap<>())
                        .put(each.getKey().name(), each.getValue()));
        List<RuleLine> rules = Examiner.all().stream()
                .map(rule -> new RuleLine(rule.name(), rule.kinds()))
                .toList();
        return new BookSettings(version, rules, settings, CellName.choices(), lists());
    }

    private static List<String> lists() {
        return Arrays.stream(WordList.values()).map(WordList::list).toList();
    }

    /** The latest first; each with what it changed. */
    List<BookVersion> versions(int inForce) {
        int first = Math.max(0, inForce - SHOWN);
        Deviations before = get(first);
        List<BookVersion> versions = new ArrayList<>();
        if (first == 0) {
            versions.add(beginning());
        }
        for (DrawnVersion drawn : store.after(first)) {
            Deviations now = new Deviations(standard, drawn.clauses());
            List<Difference> differences = before.differences(now);
            versions.add(drawn.view(differences));
            before = now;
        }
        Collections.reverse(versions);
        return versions;
    }

    private static BookVersion beginning() {
        return new BookVersion(
                0, Optional.empty(), Optional.empty(), Optional.empty(), "", OptionalInt.empty(), List.of());
    }
}
