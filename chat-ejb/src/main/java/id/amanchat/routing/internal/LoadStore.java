package id.amanchat.routing.internal;

import id.amanchat.identity.PersonId;
import id.amanchat.routing.OfferOutcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How busy agents are, in the database. Everything joins the caller's transaction. */
@ApplicationScoped
public class LoadStore {

    private static final String LOADS = "select a.personId,"
            + " (select sum(case when x.quiet = true then x.weight * :quiet / 100 else x.weight end)"
            + " from Assignment x where x.agentId = a.personId),"
            + " (select sum(o.weight) from Offer o where o.agentId = a.personId and o.outcome = :running),"
            + " (select sum(w.weight) from WrapUp w where w.agentId = a.personId and w.finishedAt is null"
            + " and w.countsUntil > :now),"
            + " (select sum(coalesce(q.weight, y.weight)) from Transfer t"
            + " join Assignment y on y.conversationId = t.conversationId left join Queue q on q.key = t.toQueue"
            + " where t.toAgent = a.personId and t.state = :joined)"
            + " from AgentState a where a.personId in :agents";

    @PersistenceContext(unitName = "chat")
    private EntityManager em;

    /**
     * In tenths of an ordinary chat, by one query: what is answered, offered, to be wrapped up, and about to be taken over.
     *
     * @param quietPercent what a quiet chat weighs, of its ordinary weight
     */
    Map<PersonId, Integer> loads(Collection<PersonId> agents, int quietPercent, OffsetDateTime now) {
        return em.createQuery(LOADS, Object[].class)
                .setParameter("agents", agents.stream().map(PersonId::value).toList())
                .setParameter("quiet", quietPercent)
                .setParameter("running", OfferOutcome.RUNNING)
                .setParameter("joined", TransferState.JOINED)
                .setParameter("now", now)
                .getResultStream()
                .collect(Collectors.toMap(row -> new PersonId((UUID) row[0]), LoadStore::sum));
    }

    private static int sum(Object[] row) {
        return IntStream.range(1, row.length)
                .map(column -> row[column] == null ? 0 : ((Number) row[column]).intValue())
                .sum();
    }
}
