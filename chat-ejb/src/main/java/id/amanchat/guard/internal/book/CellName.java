package id.amanchat.guard.internal.book;

import id.amanchat.guard.Action;
import id.amanchat.guard.Clause;
import id.amanchat.guard.Kind;
import id.amanchat.guard.Place;
import id.amanchat.guard.internal.Cell;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Cells of the rule book as clauses name them, those that can be administered, and what they can be set to. */
final class CellName {

    private static final String BANK = "BANK";
    private static final String CUSTOMER = "CUSTOMER";

    private static final Set<Kind> ASKS = EnumSet.range(Kind.ASKS_FOR_PASSWORD, Kind.ASKS_FOR_TRANSFER);
    private static final Set<Kind> SECRETS = EnumSet.range(Kind.CARD_NUMBER, Kind.PASSWORD);
    private static final Set<Kind> LINKS = EnumSet.range(Kind.LOOK_ALIKE_LINK, Kind.FOREIGN_LINK);

    /** Where only the bank's people write. */
    private static final Set<Place> OF_THE_BANK = EnumSet.of(Place.NOTE, Place.CANNED_REPLY);

    /** Where a customer's words may be turned away: everywhere else they must get through, at most masked. */
    private static final Set<Place> REFUSABLE = EnumSet.of(Place.POST);

    private static final Map<String, Cell> NAMED =
            all().stream().collect(Collectors.toUnmodifiableMap(CellName::of, Function.identity()));

    private CellName() {}

    static String of(Cell cell) {
        return cell.kind() + ":" + cell.place() + ":" + (cell.bank() ? BANK : CUSTOMER);
    }

    /** All that can be administered. */
    static List<Cell> all() {
        List<Cell> all = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            for (Place place : Place.values()) {
                all.add(new Cell(kind, place, true));
                if (!ASKS.contains(kind) && !OF_THE_BANK.contains(place)) {
                    all.add(new Cell(kind, place, false));
                }
            }
        }
        return all;
    }

    /** What can be done there, the mildest first. What must never rest here cannot be left alone (promise 15). */
    static List<String> choices(Cell cell) {
        boolean refusable = cell.bank() || REFUSABLE.contains(cell.place());
        List<String> choices = new ArrayList<>();
        if (!SECRETS.contains(cell.kind())) {
            choices.add(Clause.LEAVE);
        }
        if (LINKS.contains(cell.kind()) || cell.kind() == Kind.SCAM) {
            choices.add(Action.WARN.name());
        } else if (!ASKS.contains(cell.kind())) {
            choices.add(Action.MASK.name());
        }
        if (refusable && cell.kind() != Kind.SCAM) {
            choices.add(Action.REFUSE.name());
        }
        return choices;
    }

    /** Of all, by name. */
    static Map<String, List<String>> choices() {
        return NAMED.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, each -> choices(each.getValue())));
    }

    static Optional<Cell> find(String name) {
        return Optional.ofNullable(NAMED.get(name));
    }
}
