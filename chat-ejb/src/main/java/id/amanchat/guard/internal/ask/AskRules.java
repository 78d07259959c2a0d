package id.amanchat.guard.internal.ask;

import id.amanchat.guard.internal.Rule;
import java.util.List;

/** The rules for what nobody who speaks for the bank may ask for. */
public final class AskRules {

    private AskRules() {}

    public static List<Rule> all() {
        return List.of();
    }
}
