package id.amanchat.guard;

import java.util.Set;

/** A rule: its name, by which it is explained, and what it sees. */
public record RuleLine(String name, Set<Kind> kinds) {
    public RuleLine {
        kinds = Set.copyOf(kinds);
    }
}
