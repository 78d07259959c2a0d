package id.amanchat.guard.internal.book;

import id.amanchat.guard.Action;
import id.amanchat.guard.Clause;
import id.amanchat.guard.Part;
import id.amanchat.guard.internal.Cell;
import id.amanchat.guard.internal.Examiner;
import id.amanchat.guard.internal.Rule;
import id.amanchat.guard.internal.RuleBook;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the rule book says as the product brings it, clause by clause. */
final class Standard {

    private final RuleBook book;
    private final Map<Key, String> settings = new TreeMap<>();

    Standard(RuleBook book) {
        this.book = book;
        Examiner.all().stream().map(Rule::name).forEach(rule -> put(Part.RULE, rule, onOff(rule)));
        CellName.all().forEach(cell -> put(Part.ACTION, CellName.of(cell), action(cell)));
        book.words()
                .forEach((list, words) -> in(
                        Part.WORD, words.stream().map(word -> list + ":" + word).toList()));
        in(Part.DOMAIN, book.domains());
        in(Part.BRAND, book.brands());
        in(Part.SHORTENER, book.shorteners());
        put(Part.SCAM_LINE, "", String.valueOf(book.scamLine()));
    }

    private String onOff(String rule) {
        return book.off().contains(rule) ? Clause.OFF : Clause.ON;
    }

    private String action(Cell cell) {
        return Optional.ofNullable(book.actions().get(cell)).map(Action::name).orElse(Clause.LEAVE);
    }

    private void in(Part part, Collection<String> names) {
        names.forEach(name -> put(part, name, Clause.IN));
    }

    private void put(Part part, String name, String setting) {
        settings.put(new Key(part, name), setting);
    }

    /** What it says of this; of words and domains it does not know: out. Empty for a rule or a cell that is none. */
    Optional<String> setting(Key key) {
        return Optional.ofNullable(settings.get(key)).or(() -> switch (key.part()) {
            case WORD, DOMAIN, BRAND, SHORTENER -> Optional.of(Clause.OUT);
            case RULE, ACTION, SCAM_LINE -> Optional.empty();
        });
    }

    Map<Key, String> settings() {
        return new TreeMap<>(settings);
    }

    RuleBook book() {
        return book;
    }

    @Override
    public String toString() {
        return settings.entrySet().stream().map(Object::toString).collect(Collectors.joining("\n"));
    }
}
