package id.amanchat.guard.internal;

import id.amanchat.guard.Action;
import id.amanchat.guard.Kind;
import id.amanchat.guard.Place;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the bank decided about the guard: which rules look, and what is done about what they see.
 *
 * @param version 0 as the product comes
 * @param off the names of the rules that are switched off
 * @param actions what is done; nothing where there is no entry
 * @param words lists that rules look into besides what they know themselves, by the list's name
 * @param domains the registrable domains that become links, lower case: the bank's own first of all
 * @param brands the bank's names, lower case, by which a look-alike is known
 * @param shorteners the registrable domains that hide where a link goes
 * @param scamLine from which score on (0 to 100) the customer is warned
 */
public record RuleBook(
        int version,
        Set<String> off,
        Map<Cell, Action> actions,
        Map<String, Set<String>> words,
        Set<String> domains,
        Set<String> brands,
        Set<String> shorteners,
        int scamLine) {

    public RuleBook {
        off = Set.copyOf(off);
        actions = Map.copyOf(actions);
        words = Map.copyOf(words);
        domains = Set.copyOf(domains);
        brands = Set.copyOf(brands);
        shorteners = Set.copyOf(shorteners);
    }

    /** The book as the product comes. */
    public static RuleBook standard() {
        return StandardBook.draw();
    }

    public boolean isOn(Rule rule) {
        return !off.contains(rule.name());
    }

    /** What is done about something of this kind. */
    public Optional<Action> action(Kind kind, Place place, boolean bank) {
        return Optional.ofNullable(actions.get(new Cell(kind, place, bank)));
    }

    /** A list of words, empty when there is none of this name. */
    public Set<String> words(String list) {
        return words.getOrDefault(list, Set.of());
    }
}
