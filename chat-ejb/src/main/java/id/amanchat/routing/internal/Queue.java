package id.amanchat.routing.internal;

import id.amanchat.routing.Topic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Where conversations about one topic wait. */
@Entity
@Table(name = "routing_queue")
public class Queue {

    @Id
    private String topic;

    @Column(name = "name_en")
    private String nameEnglish;

    @Column(name = "name_id")
    private String nameIndonesian;

    private String skill;

    private int priority;

    protected Queue() {}

    public Queue(Topic topic, String skill, int priority) {
        this.topic = topic.key();
        this.nameEnglish = topic.nameEnglish();
        this.nameIndonesian = topic.nameIndonesian();
        this.skill = skill;
        this.priority = priority;
    }

    public Topic topic() {
        return new Topic(topic, nameEnglish, nameIndonesian);
    }

    int priority() {
        return priority;
    }
}
