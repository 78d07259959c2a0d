package id.amanchat.guard.internal.scam;

import id.amanchat.guard.internal.Rule;
import java.util.List;

/** The rules for the links and other signs of a scam. */
public final class ScamRules {

    private ScamRules() {}

    public static List<Rule> all() {
        return List.of();
    }
}
