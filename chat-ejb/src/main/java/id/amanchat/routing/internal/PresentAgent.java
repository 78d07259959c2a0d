package id.amanchat.routing.internal;

import id.amanchat.identity.PersonId;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody online and connected.
 *
 * @param load in tenths of a chat, of {@code capacity * 10}
 * @param idleSince when they were last given work
 */
record PresentAgent(
        PersonId person,
        Set<String> skills,
        Set<String> languages,
        int capacity,
        int load,
        OffsetDateTime idleSince,
        Optional<OffsetDateTime> declinedAt) {

    boolean hasRoomFor(int weight) {
        return Load.fits(load, weight, capacity);
    }

    PresentAgent with(int weight) {
        return busy(load + weight);
    }

    PresentAgent busy(int now) {
        return new PresentAgent(person, skills, languages, capacity, now, idleSince, declinedAt);
    }
}
