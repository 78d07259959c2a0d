package id.amanchat.routing.internal;

import id.amanchat.routing.SkillNeed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Queues: {@code queue("cards").asksFor("cards").relaxedAfter(60)}. */
record QueueFixture(QueueRules rules) {

    /** Serves the topic of its name in every language and asks for nothing; the last agent comes first for 30 seconds. */
    static QueueFixture queue(String key) {
        return new QueueFixture(new QueueRules(
                key,
                key,
                true,
                0,
                Set.of(),
                List.of(),
                OptionalInt.empty(),
                Optional.empty(),
                10,
                30,
                Optional.empty()));
    }

    QueueFixture of(String topic) {
        return with(
                topic,
                rules.priority(),
                rules.languages(),
                rules.skills(),
                rules.languageRelaxedAfter(),
                rules.weight());
    }

    QueueFixture in(String... languages) {
        return with(
                rules.topic(),
                rules.priority(),
                Set.of(languages),
                rules.skills(),
                rules.languageRelaxedAfter(),
                rules.weight());
    }

    QueueFixture priority(int priority) {
        return with(
                rules.topic(),
                priority,
                rules.languages(),
                rules.skills(),
                rules.languageRelaxedAfter(),
                rules.weight());
    }

    QueueFixture weight(int weight) {
        return with(
                rules.topic(),
                rules.priority(),
                rules.languages(),
                rules.skills(),
                rules.languageRelaxedAfter(),
                weight);
    }

    QueueFixture asksFor(String skill) {
        return asksFor(new SkillNeed(skill, OptionalInt.empty()));
    }

    /** Not asked for any more after so many seconds. */
    QueueFixture asksFor(String skill, int relaxedAfter) {
        return asksFor(new SkillNeed(skill, OptionalInt.of(relaxedAfter)));
    }

    private QueueFixture asksFor(SkillNeed need) {
        List<SkillNeed> needs = new ArrayList<>(rules.skills());
        needs.add(need);
        return with(
                rules.topic(),
                rules.priority(),
                rules.languages(),
                needs,
                rules.languageRelaxedAfter(),
                rules.weight());
    }

    QueueFixture anyLanguageAfter(int seconds) {
        return with(
                rules.topic(),
                rules.priority(),
                rules.languages(),
                rules.skills(),
                OptionalInt.of(seconds),
                rules.weight());
    }

    private QueueFixture with(
            String topic,
            int priority,
            Set<String> languages,
            List<SkillNeed> skills,
            OptionalInt relaxed,
            int weight) {
        return new QueueFixture(new QueueRules(
                rules.key(),
                topic,
                true,
                priority,
                languages,
                skills,
                relaxed,
                rules.promise(),
                weight,
                rules.preferredSeconds(),
                rules.overflow()));
    }
}
