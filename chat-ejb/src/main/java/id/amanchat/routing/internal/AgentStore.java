package id.amanchat.routing.internal;

import id.amanchat.identity.PersonId;
import id.amanchat.routing.Availability;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Agents in the database: what they chose, can do, and whether they are there. Everything joins the caller's transaction. */
@ApplicationScoped
public class AgentStore {

    /** Hibernate's word for {@code SKIP LOCKED}. */
    private static final int SKIP_LOCKED = -2;

    private static final String CONNECTED =
            "exists (select c.node from Connection c where c.personId = a.personId and c.aliveUntil > :now)";

    @PersistenceContext(unitName = "chat")
    private EntityManager em;

    /** Locks an agent's row, unless another one holds it: that one is giving the agent work, and is not waited for. */
    Optional<AgentState> claim(PersonId agent) {
        return em
                .createQuery("select a from AgentState a where a.personId = :agent", AgentState.class)
                .setParameter("agent", agent.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Takes their rows, but for those that another one holds; one query. */
    List<AgentState> claim(Collection<PersonId> agents) {
        return em.createQuery(
                        "select a from AgentState a where a.personId in :agents order by a.personId", AgentState.class)
                .setParameter("agents", agents.stream().map(PersonId::value).toList())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .getResultList();
    }

    /** Who is online and connected, with room or without. */
    List<AgentState> online(OffsetDateTime now) {
        return em.createQuery(
                        "select a from AgentState a where a.availability = :online and " + CONNECTED, AgentState.class)
                .setParameter("online", Availability.ONLINE)
                .setParameter("now", now)
                .getResultList();
    }

    /** By agent; one query. */
    Map<PersonId, Set<String>> skills(Collection<PersonId> agents) {
        return words("skills", agents);
    }

    /** By agent; one query. */
    Map<PersonId, Set<String>> languages(Collection<PersonId> agents) {
        return words("languages", agents);
    }

    private Map<PersonId, Set<String>> words(String which, Collection<PersonId> agents) {
        return em.createQuery(
                        "select a.personId, w from AgentState a join a." + which + " w where a.personId in :agents",
                        Object[].class)
                .setParameter("agents", agents.stream().map(PersonId::value).toList())
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> new PersonId((UUID) row[0]),
                        Collectors.mapping(row -> (String) row[1], Collectors.toSet())));
    }

    boolean isConnected(PersonId agent, OffsetDateTime now) {
        return em.createQuery(
                                "select count(a) from AgentState a where a.personId = :agent and " + CONNECTED,
                                Long.class)
                        .setParameter("agent", agent.value())
                        .setParameter("now", now)
                        .getSingleResult()
                > 0;
    }

    /** Who has no connection any more and is not marked so, and whom that matters to: they chose to be there, or have chats. */
    List<PersonId> newlyLost(OffsetDateTime now) {
        return ids(em.createQuery(
                        "select a.personId from AgentState a where a.lostAt is null and not " + CONNECTED
                                + " and (a.availability = :online"
                                + " or exists (select x.conversationId from Assignment x where x.agentId = a.personId))",
                        UUID.class)
                .setParameter("online", Availability.ONLINE)
                .setParameter("now", now)
                .getResultList());
    }

    /** Who is marked as lost and is there again. */
    List<PersonId> newlyFound(OffsetDateTime now) {
        return ids(em.createQuery(
                        "select a.personId from AgentState a where a.lostAt is not null and " + CONNECTED, UUID.class)
                .setParameter("now", now)
                .getResultList());
    }

    /** Lost since that time, and nothing was done about it. */
    List<PersonId> lostSince(OffsetDateTime time) {
        return ids(em.createQuery(
                        "select a.personId from AgentState a where a.lostAt <= :time and a.lostMarked = false",
                        UUID.class)
                .setParameter("time", time)
                .getResultList());
    }

    private static List<PersonId> ids(List<UUID> found) {
        return found.stream().map(PersonId::new).toList();
    }
}
