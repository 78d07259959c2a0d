package id.amanchat.guard.internal.book;

import id.amanchat.guard.AlarmCount;
import id.amanchat.guard.FalseAlarm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** What was reported as a false alarm. Writes join the caller's transaction. */
@ApplicationScoped
public class AlarmStore {

    private static final int MOST = 500;

    @PersistenceContext(unitName = "chat")
    private EntityManager em;

    boolean has(FalseAlarm alarm) {
        return em.createQuery(
                                "select count(a) from AlarmEntry a where a.reportedBy = :by and a.conversationId = :conversation"
                                        + " and a.sequence = :sequence and a.rule = :rule",
                                Long.class)
                        .setParameter("by", alarm.by())
                        .setParameter("conversation", alarm.conversation())
                        .setParameter("sequence", alarm.sequence().orElse(0))
                        .setParameter("rule", alarm.rule())
                        .getSingleResult()
                > 0;
    }

    void add(AlarmEntry alarm) {
        em.persist(alarm);
    }

    /** The most frequent first. */
    List<AlarmCount> counts() {
        return em.createQuery(
                        "select new id.amanchat.guard.AlarmCount(a.rule, a.version,"
                                + " sum(case when a.speaker = id.amanchat.guard.Speaker.CUSTOMER then 1 else 0 end),"
                                + " sum(case when a.speaker = id.amanchat.guard.Speaker.CUSTOMER then 0 else 1 end),"
                                + " max(a.reportedAt)) from AlarmEntry a group by a.rule, a.version"
                                + " order by count(a) desc, a.rule, a.version",
                        AlarmCount.class)
                .setMaxResults(MOST)
                .getResultList();
    }
}
