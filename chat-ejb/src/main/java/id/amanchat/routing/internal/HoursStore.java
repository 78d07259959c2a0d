package id.amanchat.routing.internal;

import id.amanchat.routing.Shift;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Opening hours, holidays and closings in the database. Everything joins the caller's transaction. */
@ApplicationScoped
public class HoursStore {

    @PersistenceContext(unitName = "chat")
    private EntityManager em;

    /** Each queue with the zone by whose clock it opens. */
    Map<String, ZoneId> zones() {
        return em.createQuery("select q.key, q.zone from Queue q", Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> ZoneId.of((String) row[1])));
    }

    /** Of all queues. */
    List<HoursShift> shifts() {
        return em.createQuery("select s from HoursShift s", HoursShift.class).getResultList();
    }

    /** By day and time. */
    public List<Shift> shifts(String queue) {
        return em.createQuery(
                        "select s from HoursShift s where s.queue = :queue order by s.day, s.opens", HoursShift.class)
                .setParameter("queue", queue)
                .getResultStream()
                .map(HoursShift::shift)
                .toList();
    }

    public void replaceShifts(String queue, List<Shift> shifts) {
        em.createQuery("delete from HoursShift s where s.queue = :queue")
                .setParameter("queue", queue)
                .executeUpdate();
        shifts.forEach(shift -> em.persist(new HoursShift(queue, shift)));
    }

    /** By day. */
    public List<ClosedDay> holidaysFrom(LocalDate day) {
        return em.createQuery("select d from ClosedDay d where d.day >= :day order by d.day, d.id", ClosedDay.class)
                .setParameter("day", day)
                .getResultList();
    }

    /** Those that are not over by then, by their beginning. */
    public List<ClosedOnce> closingsFrom(OffsetDateTime time) {
        return em.createQuery(
                        "select c from ClosedOnce c where c.until > :time order by c.from, c.id", ClosedOnce.class)
                .setParameter("time", time)
                .getResultList();
    }

    public Optional<ClosedDay> findHoliday(UUID id) {
        return Optional.ofNullable(em.find(ClosedDay.class, id));
    }

    public Optional<ClosedOnce> findClosing(UUID id) {
        return Optional.ofNullable(em.find(ClosedOnce.class, id));
    }

    public void add(ClosedDay day) {
        em.persist(day);
    }

    public void add(ClosedOnce closing) {
        em.persist(closing);
    }

    /** False when there is neither a holiday nor a closing of this id. */
    public boolean remove(UUID id) {
        Optional<Object> found =
                findHoliday(id).map(Object.class::cast).or(() -> findClosing(id).map(Object.class::cast));
        found.ifPresent(em::remove);
        return found.isPresent();
    }
}
