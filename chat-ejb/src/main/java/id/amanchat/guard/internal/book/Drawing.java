package id.amanchat.guard.internal.book;

import id.amanchat.guard.Action;
import id.amanchat.guard.Clause;
import id.amanchat.guard.Part;
import id.amanchat.guard.internal.Cell;
import id.amanchat.guard.internal.RuleBook;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Draws the book by which the guard goes from what the book says. */
final class Drawing {

    private final RuleBook standard;
    private final Map<Key, String> all;

    Drawing(Standard standard, Deviations deviations) {
        this.standard = standard.book();
        this.all = deviations.all();
    }

    RuleBook book(int version) {
        return new RuleBook(
                version,
                names(Part.RULE, Clause.OFF),
                actions(),
                words(),
                names(Part.DOMAIN, Clause.IN),
                names(Part.BRAND, Clause.IN),
                names(Part.SHORTENER, Clause.IN),
                Integer.parseInt(all.get(new Key(Part.SCAM_LINE, ""))));
    }

    private Set<String> names(Part part, String setting) {
        return all.entrySet().stream()
                .filter(each -> each.getKey().part() == part && each.getValue().equals(setting))
                .map(each -> each.getKey().name())
                .collect(Collectors.toSet());
    }

    /** Cells that nobody can administer stay as they are. */
    private Map<Cell, Action> actions() {
        Map<Cell, Action> actions = new HashMap<>(standard.actions());
        CellName.all().forEach(cell -> {
            String setting = all.get(new Key(Part.ACTION, CellName.of(cell)));
            if (setting.equals(Clause.LEAVE)) {
                actions.remove(cell);
            } else {
                actions.put(cell, Action.valueOf(setting));
            }
        });
        return actions;
    }

    private Map<String, Set<String>> words() {
        Map<String, Set<String>> words = new HashMap<>();
        names(Part.WORD, Clause.IN).forEach(name -> {
            String[] pieces = name.split(":", 2);
            words.computeIfAbsent(pieces[0], each -> new HashSet<>()).add(pieces[1]);
        });
        return words;
    }
}
