package id.amanchat.guard.internal.book;

import id.amanchat.guard.Clause;
import id.amanchat.guard.Difference;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Everything in which a version of the rule book differs from the book as the product brings it. Only this is stored: a
 * release that brings more rules brings them into every bank's book.
 */
final class Deviations {

    private final Standard standard;
    private final Map<Key, String> settings;

    /** Clauses that this release does not know any more, or that it says itself, are passed over. */
    Deviations(Standard standard, Collection<Clause> clauses) {
        this.standard = standard;
        this.settings = new TreeMap<>();
        clauses.forEach(this::put);
    }

    private void put(Clause clause) {
        Key key = Key.of(clause);
        standard.setting(key).ifPresent(usual -> {
            settings.remove(key);
            if (!usual.equals(clause.setting())) {
                settings.put(key, clause.setting());
            }
        });
    }

    /** With these instead of what it says of them. */
    Deviations with(Collection<Clause> clauses) {
        Deviations changed = new Deviations(standard, clauses());
        clauses.forEach(changed::put);
        return changed;
    }

    List<Clause> clauses() {
        return settings.entrySet().stream()
                .map(each -> new Clause(each.getKey().part(), each.getKey().name(), each.getValue()))
                .toList();
    }

    /** What the book says of this; empty text when nothing can be said. */
    String setting(Key key) {
        return settings.getOrDefault(key, standard.setting(key).orElse(""));
    }

    /** What another book says differently. */
    List<Difference> differences(Deviations other) {
        Set<Key> keys = new TreeSet<>(settings.keySet());
        keys.addAll(other.settings.keySet());
        return keys.stream()
                .filter(key -> !setting(key).equals(other.setting(key)))
                .map(key -> difference(key, setting(key), other.setting(key)))
                .toList();
    }

    private static Difference difference(Key key, String before, String after) {
        return new Difference(key.part(), key.name(), before, after, LooseningRule.loosens(key.part(), before, after));
    }

    /** All that the book says. */
    Map<Key, String> all() {
        Map<Key, String> all = standard.settings();
        all.putAll(settings);
        return all;
    }
}
