package id.amanchat.routing.internal;

import id.amanchat.routing.Overflow;
import id.amanchat.routing.SkillNeed;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What a queue asks for and promises, as the engine decides by it.
 *
 * @param active whether somebody who asks now can come to wait here; whoever waits here is answered in any case
 * @param languages those it serves; empty: every one
 * @param languageRelaxedAfter seconds of waiting after which somebody of another language is better than nobody
 * @param promise until the first answer
 * @param weight of one of its conversations, in tenths of an ordinary chat
 * @param preferredSeconds how long the customer's last agent is asked first
 */
record QueueRules(
        String key,
        String topic,
        boolean active,
        int priority,
        Set<String> languages,
        List<SkillNeed> skills,
        OptionalInt languageRelaxedAfter,
        Optional<Duration> promise,
        int weight,
        int preferredSeconds,
        Optional<Overflow> overflow) {}
