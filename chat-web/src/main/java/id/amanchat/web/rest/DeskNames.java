package id.amanchat.web.rest;

import id.amanchat.routing.QueueCount;
import java.util.Map;
import java.util.function.UnaryOperator;

/** What topics and queues are called in one language; one without a name is called by its key. */
record DeskNames(String language, UnaryOperator<String> topics, Map<String, String> queues) {

    String topic(String key) {
        return topics.apply(key);
    }

    String queue(String key) {
        return queues.getOrDefault(key, key);
    }

    String of(QueueCount count) {
        return "id".equals(language) ? count.nameIndonesian() : count.nameEnglish();
    }
}
