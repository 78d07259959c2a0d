package id.amanchat.realtime.internal;

import id.amanchat.identity.Role;
import id.amanchat.platform.Wire;
import jakarta.json.JsonObject;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Something that all staff of some roles want to ask for anew; it says nothing itself. */
enum Announcement {
    /** What supervisors watch is another than before. */
    BOARD(Role.SUPERVISOR),
    /** Somebody tries again and again to ask a customer for a secret: the board says who. */
    ALERT(Role.SUPERVISOR),
    /** Who waits in the queues is another than before. */
    QUEUES(Role.AGENT),
    /** Queues, hours or canned replies are others than before. */
    RULES(Role.AGENT, Role.SUPERVISOR),
    /** What stands in the social inbox is another than before. */
    SOCIAL(Role.AGENT, Role.SUPERVISOR);

    private static final String NAME = "announcement";

    private final Set<Role> audience;

    Announcement(Role... audience) {
        this.audience = Set.of(audience);
    }

    boolean isFor(Role role) {
        return audience.contains(role);
    }

    /** What clients get. */
    JsonObject body() {
        return Wire.object().add("type", name().toLowerCase(Locale.ROOT)).build();
    }

    /** What travels to the other nodes. */
    JsonObject json() {
        return Wire.object().add(NAME, name()).build();
    }

    /** From what {@link #json} makes; empty for anything else. */
    static Optional<Announcement> find(JsonObject json) {
        return Stream.of(values())
                .filter(each -> each.name().equals(json.getString(NAME, "")))
                .findFirst();
    }
}
