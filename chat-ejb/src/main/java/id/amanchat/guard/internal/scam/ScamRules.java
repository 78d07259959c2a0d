package id.amanchat.guard.internal.scam;

import id.amanchat.guard.Kind;
import id.amanchat.guard.internal.Rule;
import java.util.List;

/** The rules for the links and other signs of a scam. */
public final class ScamRules {

    private ScamRules() {}

    public static List<Rule> all() {
        Links links = new Links();
        return List.of(
                new LinkRule(Sign.LOOK_ALIKE_LINK.reason(), Kind.LOOK_ALIKE_LINK, Standing.LOOK_ALIKE, links),
                new LinkRule(Sign.SHORTENED_LINK.reason(), Kind.SHORTENED_LINK, Standing.SHORTENED, links),
                new LinkRule(Sign.FOREIGN_LINK.reason(), Kind.FOREIGN_LINK, Standing.FOREIGN, links));
    }

    /** The names of all signs, which are the reasons of a score. */
    public static List<String> signs() {
        return Sign.reasons();
    }
}
