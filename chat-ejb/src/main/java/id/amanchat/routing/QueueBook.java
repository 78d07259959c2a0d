package id.amanchat.routing;

import id.amanchat.identity.PersonId;
import id.amanchat.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Queues as administrators set them. What is saved acts at once, on every node. */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
@RunAs(Roles.SYSTEM)
public class QueueBook {

    /** All, the highest priority first. */
    public List<QueueForm> queues() {
        throw new UnsupportedOperationException();
    }

    /** One of them. */
    public Optional<QueueForm> find(String key) {
        throw new UnsupportedOperationException();
    }

    /** Creates (version 0 and a new key) or changes one. An overflow chain is at most three deep and never comes back to itself. */
    public Saved save(QueueForm queue) {
        throw new UnsupportedOperationException();
    }

    /** Shifts of a queue, by day and time; none: always open. */
    public List<Shift> hours(String queue) {
        throw new UnsupportedOperationException();
    }

    /** Sets all shifts of a queue. Shifts of a day must not overlap (reason "overlap"). */
    public Saved saveHours(String queue, List<Shift> shifts) {
        throw new UnsupportedOperationException();
    }

    /** Holidays from today on and of the last year, by day. */
    public List<Holiday> holidays() {
        throw new UnsupportedOperationException();
    }

    /** Creates (id null) or changes one. */
    public Saved save(Holiday holiday) {
        throw new UnsupportedOperationException();
    }

    /** One-off closings that are not over for more than a year, by time. */
    public List<Closing> closings() {
        throw new UnsupportedOperationException();
    }

    /** Creates (id null) or changes one; the end must be after the start. */
    public Saved save(Closing closing) {
        throw new UnsupportedOperationException();
    }

    /** Deletes a holiday or a closing. */
    public boolean delete(UUID id) {
        throw new UnsupportedOperationException();
    }

    /** A list of words, by position. */
    public List<ListEntry> list(ListKind kind) {
        throw new UnsupportedOperationException();
    }

    /** Creates or changes an entry; code 1 to 40 of a–z, 0–9 and dashes. */
    public Saved save(ListKind kind, ListEntry entry) {
        throw new UnsupportedOperationException();
    }

    /** What an agent can do; empty when the person is no agent. */
    public Optional<AgentWork> work(PersonId agent) {
        throw new UnsupportedOperationException();
    }

    /** Changes what an agent can do, at once. */
    public Saved save(PersonId agent, AgentWork work) {
        throw new UnsupportedOperationException();
    }
}
