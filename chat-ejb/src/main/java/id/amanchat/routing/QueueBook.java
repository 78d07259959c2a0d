package id.amanchat.routing;

import id.amanchat.identity.PersonId;
import id.amanchat.identity.Roles;
import id.amanchat.platform.Time;
import id.amanchat.routing.internal.EditingHours;
import id.amanchat.routing.internal.EditingLists;
import id.amanchat.routing.internal.EditingQueues;
import id.amanchat.routing.internal.EditingWork;
import id.amanchat.routing.internal.Opening;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Queues as administrators set them. What is saved acts at once, on every node. */
@Stateless
@RolesAllowed({Roles.ADMINISTRATOR, Roles.SYSTEM})
public class QueueBook {

    @Resource
    private SessionContext context;

    @Inject
    private EditingQueues queues;

    @Inject
    private EditingHours hours;

    @Inject
    private Opening opening;

    @Inject
    private Time time;

    @Inject
    private EditingLists lists;

    @Inject
    private EditingWork works;

    /** All, the highest priority first. */
    public List<QueueForm> queues() {
        return queues.queues();
    }

    /** One of them. */
    public Optional<QueueForm> find(String key) {
        return queues.find(key);
    }

    /** Creates (version {@link QueueForm#NEW} and a new key) or changes one. An overflow chain is at most three deep and never comes back to itself. */
    public Saved save(QueueForm queue) {
        return queues.save(caller(), queue);
    }

    /** Those closed now, each with when it opens next. */
    public Map<String, OffsetDateTime> closedUntil() {
        return opening.closed(time.now());
    }

    /** Shifts of a queue, by day and time; none: always open. */
    public List<Shift> hours(String queue) {
        return hours.hours(queue);
    }

    /** Sets all shifts of a queue. Shifts of a day must not overlap (reason "overlap"). */
    public Saved saveHours(String queue, List<Shift> shifts) {
        return hours.saveHours(caller(), queue, shifts);
    }

    /** Holidays from today on and of the last year, by day. */
    public List<Holiday> holidays() {
        return hours.holidays();
    }

    /** Creates (id null) or changes one. */
    public Saved save(Holiday holiday) {
        return hours.save(caller(), holiday);
    }

    /** One-off closings that are not over for more than a year, by time. */
    public List<Closing> closings() {
        return hours.closings();
    }

    /** Creates (id null) or changes one; the end must be after the start. */
    public Saved save(Closing closing) {
        return hours.save(caller(), closing);
    }

    /** Deletes a holiday or a closing. */
    public boolean delete(UUID id) {
        return hours.delete(caller(), id);
    }

    /** A list of words, by position. */
    public List<ListEntry> list(ListKind kind) {
        return lists.list(kind);
    }

    /** Creates or changes an entry; code 1 to 40 of a–z, 0–9 and dashes. */
    public Saved save(ListKind kind, ListEntry entry) {
        return lists.save(caller(), kind, entry);
    }

    /** What an agent can do; empty when the person is no agent. */
    public Optional<AgentWork> work(PersonId agent) {
        return works.work(agent);
    }

    /** Changes what an agent can do, at once. */
    public Saved save(PersonId agent, AgentWork work) {
        return works.save(caller(), agent, work);
    }

    /** For the record. */
    private String caller() {
        return context.getCallerPrincipal().getName();
    }
}
