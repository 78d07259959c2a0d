package id.amanchat.routing.internal;

import id.amanchat.routing.Topic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What customers choose. */
@Entity
@Table(name = "routing_topic")
public class QueueTopic {

    @Id
    @Column(name = "topic")
    private String key;

    @Column(name = "name_en")
    private String nameEnglish;

    @Column(name = "name_id")
    private String nameIndonesian;

    private int position;

    protected QueueTopic() {}

    public QueueTopic(Topic topic, int position) {
        this.key = topic.key();
        this.nameEnglish = topic.nameEnglish();
        this.nameIndonesian = topic.nameIndonesian();
        this.position = position;
    }

    public Topic topic() {
        return new Topic(key, nameEnglish, nameIndonesian);
    }
}
