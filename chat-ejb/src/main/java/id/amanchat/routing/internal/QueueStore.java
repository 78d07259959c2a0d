package id.amanchat.routing.internal;

import id.amanchat.routing.SkillNeed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Queues and topics in the database, read anew each time, so that a change acts at once. */
@ApplicationScoped
public class QueueStore {

    @PersistenceContext(unitName = "chat")
    private EntityManager em;

    /** Of all queues, by key: three queries, however many there are. */
    Map<String, QueueRules> rules() {
        Map<String, List<SkillNeed>> skills = skills();
        Map<String, Set<String>> languages = languages();
        return all().stream()
                .map(queue -> queue.rules(
                        skills.getOrDefault(queue.key(), List.of()), languages.getOrDefault(queue.key(), Set.of())))
                .collect(Collectors.toMap(QueueRules::key, rules -> rules));
    }

    private Map<String, List<SkillNeed>> skills() {
        return em.createQuery("select q.key, s from Queue q join q.skills s", Object[].class)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (String) row[0],
                        Collectors.mapping(row -> ((NeededSkill) row[1]).need(), Collectors.toList())));
    }

    private Map<String, Set<String>> languages() {
        return em.createQuery("select q.key, l from Queue q join q.languages l", Object[].class)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (String) row[0], Collectors.mapping(row -> (String) row[1], Collectors.toSet())));
    }

    /** By priority, active or not. */
    public List<Queue> all() {
        return em.createQuery("select q from Queue q order by q.priority desc, q.key", Queue.class)
                .getResultList();
    }

    /** All, whether anybody can choose them or not. */
    public List<QueueTopic> topics() {
        return em.createQuery("select t from QueueTopic t order by t.position, t.key", QueueTopic.class)
                .getResultList();
    }

    /** What customers can ask about: there is a queue for it. */
    public List<QueueTopic> offered() {
        return em.createQuery(
                        "select t from QueueTopic t where t.offered = true and exists"
                                + " (select q.key from Queue q where q.topic = t.key and q.active = true)"
                                + " order by t.position, t.key",
                        QueueTopic.class)
                .getResultList();
    }

    /** Whether customers can ask about it. */
    public boolean offers(String topic) {
        return em.createQuery(
                                "select count(q) from Queue q, QueueTopic t where q.topic = :topic and q.active = true"
                                        + " and t.key = q.topic and t.offered = true",
                                Long.class)
                        .setParameter("topic", topic)
                        .getSingleResult()
                > 0;
    }

    public Optional<Queue> find(String key) {
        return Optional.ofNullable(em.find(Queue.class, key));
    }

    public void put(QueueTopic topic) {
        em.merge(topic);
    }

    public void put(Queue queue) {
        em.merge(queue);
    }
}
