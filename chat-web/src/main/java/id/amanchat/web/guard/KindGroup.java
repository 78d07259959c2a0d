package id.amanchat.web.guard;

import id.amanchat.guard.Kind;
import id.amanchat.guard.RuleLine;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What the guard is for, as its pages divide it. */
public enum KindGroup {
    ASKS(EnumSet.range(Kind.ASKS_FOR_PASSWORD, Kind.ASKS_FOR_TRANSFER)),
    SECRETS(EnumSet.range(Kind.CARD_NUMBER, Kind.PASSWORD)),
    PERSONAL(EnumSet.range(Kind.NIK, Kind.DATE_OF_BIRTH)),
    SCAM(EnumSet.range(Kind.LOOK_ALIKE_LINK, Kind.SCAM));

    private final Set<Kind> kinds;

    KindGroup(Set<Kind> kinds) {
        this.kinds = kinds;
    }

    public List<Kind> kinds() {
        return List.copyOf(kinds);
    }

    /** Whether a rule is there for this, by the first of what it sees. */
    boolean of(RuleLine rule) {
        return rule.kinds().stream()
                .min(Kind::compareTo)
                .filter(kinds::contains)
                .isPresent();
    }

    static KindGroup of(Kind kind) {
        return Arrays.stream(values())
                .filter(group -> group.kinds.contains(kind))
                .findFirst()
                .orElseThrow();
    }
}
