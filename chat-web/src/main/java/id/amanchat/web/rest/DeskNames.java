package id.amanchat.web.rest;

import id.amanchat.routing.QueueCount;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What topics and queues are called in one language; one without a name is called by its key. */
record DeskNames(String language, UnaryOperator<String> topics, Map<String, String> queues) {

    static DeskNames of(String language, UnaryOperator<String> topics, List<QueueCount> counts) {
        Map<String, String> queues =
                counts.stream().collect(Collectors.toMap(QueueCount::queue, count -> name(count, language)));
        return new DeskNames(language, topics, queues);
    }

    String topic(String key) {
        return topics.apply(key);
    }

    String queue(String key) {
        return queues.getOrDefault(key, key);
    }

    String of(QueueCount count) {
        return name(count, language);
    }

    private static String name(QueueCount count, String language) {
        return "id".equals(language) ? count.nameIndonesian() : count.nameEnglish();
    }
}
