package id.amanchat.guard.internal.ask;

import id.amanchat.guard.Kind;
import id.amanchat.guard.internal.Rule;
import java.util.EnumSet;
import java.util.List;

/** The rules for what nobody who speaks for the bank may ask for, in English and Bahasa Indonesia. */
public final class AskRules {

    private AskRules() {}

    /** One for each kind; they read a scene together once. */
    public static List<Rule> all() {
        Asking asking = new Asking();
        return EnumSet.range(Kind.ASKS_FOR_PASSWORD, Kind.ASKS_FOR_TRANSFER).stream()
                .map(kind -> (Rule) new AskRule(kind, asking))
                .toList();
    }
}
