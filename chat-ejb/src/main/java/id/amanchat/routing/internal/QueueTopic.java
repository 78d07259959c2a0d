package id.amanchat.routing.internal;

import id.amanchat.routing.ListEntry;
import id.amanchat.routing.Topic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What a conversation is about: customers choose it, or the bank does. */
@Entity
@Table(name = "routing_topic")
public class QueueTopic extends ListWord {

    @Id
    @Column(name = "topic")
    private String key;

    private int position;

    private boolean offered;

    protected QueueTopic() {}

    QueueTopic(String key) {
        this.key = key;
    }

    public QueueTopic(Topic topic, int position) {
        this(topic.key());
        take(new ListEntry(topic.key(), null, topic.nameEnglish(), topic.nameIndonesian(), position, true));
    }

    public Topic topic() {
        return new Topic(key, nameEnglish(), nameIndonesian());
    }

    @Override
    void take(ListEntry entry) {
        super.take(entry);
        position = entry.position();
        offered = entry.active();
    }

    @Override
    ListEntry entry() {
        return new ListEntry(key, null, nameEnglish(), nameIndonesian(), position, offered);
    }
}
