package id.amanchat.routing.internal;

import id.amanchat.identity.PersonId;
import id.amanchat.routing.Availability;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** What an agent chose and can do. Whoever gives the agent work holds the lock on this row. */
@Entity
@Table(name = "routing_agent")
public class AgentState {

    /** For an agent nobody has set up otherwise. */
    public static final int USUAL_CAPACITY = 3;

    @Id
    @Column(name = "person_id")
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private Availability availability;

    private int capacity;

    @Column(name = "chosen_at")
    private OffsetDateTime chosenAt;

    @Column(name = "idle_since")
    private OffsetDateTime idleSince;

    @ElementCollection
    @CollectionTable(name = "routing_agent_skill", joinColumns = @JoinColumn(name = "person_id"))
    @Column(name = "skill")
    private Set<String> skills;

    protected AgentState() {}

    public AgentState(PersonId person, int capacity, Set<String> skills, OffsetDateTime now) {
        this.personId = person.value();
        this.availability = Availability.OFFLINE;
        this.capacity = capacity;
        this.skills = new TreeSet<>(skills);
        this.chosenAt = now;
        this.idleSince = now;
    }

    public PersonId person() {
        return new PersonId(personId);
    }

    public Availability availability() {
        return availability;
    }

    public int capacity() {
        return capacity;
    }

    void choose(Availability chosen, OffsetDateTime now) {
        if (chosen != availability) {
            availability = chosen;
            chosenAt = now;
            idleSince = now;
        }
    }

    void busyNow(OffsetDateTime now) {
        idleSince = now;
    }
}
