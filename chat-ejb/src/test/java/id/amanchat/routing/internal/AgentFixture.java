package id.amanchat.routing.internal;

import id.amanchat.identity.PersonId;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Agents who are there: {@code agent("Ayu").knows("cards").speaks("id").has(2)}. */
record AgentFixture(PresentAgent present) {

    static final OffsetDateTime NOON = OffsetDateTime.parse("2026-11-21T12:00:00Z");

    /** Speaks both languages, knows nothing in particular, has nothing to do of three chats, and has been idle since eleven. */
    static AgentFixture agent(String name) {
        return new AgentFixture(new PresentAgent(
                person(name), Set.of(), Set.of("en", "id"), 3, 0, NOON.minusHours(1), Optional.empty()));
    }

    static PersonId person(String name) {
        return new PersonId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    AgentFixture knows(String... skills) {
        return with(Set.of(skills), present.languages(), present.load(), present.idleSince(), present.declinedAt());
    }

    AgentFixture speaks(String... languages) {
        return with(present.skills(), Set.of(languages), present.load(), present.idleSince(), present.declinedAt());
    }

    /** So many chats of ordinary weight. */
    AgentFixture has(int chats) {
        return weighs(chats * 10);
    }

    /** In tenths of a chat. */
    AgentFixture weighs(int load) {
        return with(present.skills(), present.languages(), load, present.idleSince(), present.declinedAt());
    }

    AgentFixture idleFor(Duration time) {
        return with(present.skills(), present.languages(), present.load(), NOON.minus(time), present.declinedAt());
    }

    AgentFixture declinedBefore(Duration time) {
        return with(
                present.skills(),
                present.languages(),
                present.load(),
                present.idleSince(),
                Optional.of(NOON.minus(time)));
    }

    private AgentFixture with(
            Set<String> skills,
            Set<String> languages,
            int load,
            OffsetDateTime idleSince,
            Optional<OffsetDateTime> declinedAt) {
        return new AgentFixture(
                new PresentAgent(present.person(), skills, languages, present.capacity(), load, idleSince, declinedAt));
    }
}
