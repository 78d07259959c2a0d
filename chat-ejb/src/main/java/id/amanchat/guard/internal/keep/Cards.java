package id.amanchat.guard.internal.keep;

import id.amanchat.guard.internal.reading.Reading;
import java.util.List;

/** The card numbers of a text, found once for all rules. */
record Cards(List<Window> windows) {

    Cards {
        windows = List.copyOf(windows);
    }

    static List<Window> in(Reading reading) {
        return reading.as(Cards.class, each -> new Cards(new CardFinder(each).find()))
                .windows();
    }
}
