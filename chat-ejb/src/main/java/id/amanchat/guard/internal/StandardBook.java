package id.amanchat.guard.internal;

import static id.amanchat.guard.Action.MASK;
import static id.amanchat.guard.Action.REFUSE;
import static id.amanchat.guard.Action.WARN;

import id.amanchat.guard.Action;
import id.amanchat.guard.Kind;
import id.amanchat.guard.Place;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Draws the rule book as the product comes. */
final class StandardBook {

    private static final Set<Kind> ASKS = EnumSet.range(Kind.ASKS_FOR_PASSWORD, Kind.ASKS_FOR_TRANSFER);
    private static final Set<Kind> SECRETS = EnumSet.range(Kind.CARD_NUMBER, Kind.PASSWORD);
    private static final Set<Kind> PERSONAL =
            EnumSet.of(Kind.NIK, Kind.ACCOUNT_NUMBER, Kind.PHONE, Kind.EMAIL, Kind.DATE_OF_BIRTH);
    private static final Set<Kind> DECEIVING = EnumSet.of(Kind.LOOK_ALIKE_LINK, Kind.SHORTENED_LINK);

    private final Map<Cell, Action> actions = new HashMap<>();

    private StandardBook() {}

    static RuleBook draw() {
        StandardBook book = new StandardBook();
        for (Place place : Place.values()) {
            book.fill(place);
        }
        return new RuleBook(
                0,
                Set.of(),
                book.actions,
                Map.of(),
                Set.of("amanbank.co.id", "amanbank.example"),
                Set.of("amanbank", "aman bank", "amanchat"),
                Set.of(),
                50);
    }

    private void fill(Place place) {
        SECRETS.forEach(kind -> both(kind, place, MASK));
        both(Kind.NIK, place, MASK);
        if (place == Place.POST) {
            SECRETS.forEach(kind -> both(kind, place, REFUSE));
            PERSONAL.forEach(kind -> both(kind, place, REFUSE));
        }
        if (place == Place.CANNED_REPLY) {
            SECRETS.forEach(kind -> both(kind, place, REFUSE));
            PERSONAL.forEach(kind -> both(kind, place, REFUSE));
        }
        if (place != Place.NOTE) {
            ASKS.forEach(kind -> bank(kind, place, REFUSE));
        }
        DECEIVING.forEach(kind -> bank(kind, place, REFUSE));
        DECEIVING.forEach(kind -> customer(kind, place, WARN));
        // A customer may name any site; what it adds to a scam is in the score.
        bank(Kind.FOREIGN_LINK, place, WARN);
        customer(Kind.SCAM, place, WARN);
    }

    private void both(Kind kind, Place place, Action action) {
        bank(kind, place, action);
        customer(kind, place, action);
    }

    private void bank(Kind kind, Place place, Action action) {
        actions.put(new Cell(kind, place, true), action);
    }

    private void customer(Kind kind, Place place, Action action) {
        actions.put(new Cell(kind, place, false), action);
    }
}
