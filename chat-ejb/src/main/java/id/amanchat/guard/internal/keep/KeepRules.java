package id.amanchat.guard.internal.keep;

import id.amanchat.guard.internal.Rule;
import java.util.List;

/** The rules for secrets and personal data that are not kept. */
public final class KeepRules {

    private KeepRules() {}

    public static List<Rule> all() {
        return List.of();
    }
}
