package id.amanchat.routing.internal;

import id.amanchat.identity.PersonId;
import id.amanchat.routing.Availability;
import id.amanchat.routing.DeskNotices;
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
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** What an agent chose and can do. Whoever gives the agent work holds the lock on this row. */
@Entity
@Table(name = "routing_agent")
public class AgentState {

    /** For an agent nobody has set up otherwise. */
    public static final int USUAL_CAPACITY = 3;

    /** Likewise: whoever nobody asked is taken for somebody who speaks both. */
    public static final Set<String> USUAL_LANGUAGES = Set.of("en", "id");

    @Id
    @Column(name = "person_id")
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private Availability availability;

    private String reason;

    private int capacity;

    @Column(name = "chosen_at")
    private OffsetDateTime chosenAt;

    @Column(name = "idle_since")
    private OffsetDateTime idleSince;

    @Column(name = "lost_at")
    private OffsetDateTime lostAt;

    @Column(name = "lost_marked")
    private boolean lostMarked;

    @Column(name = "declined_at")
    private OffsetDateTime declinedAt;

    private boolean sound = true;

    @Column(name = "desktop_notices")
    private boolean desktopNotices;

    @Column(name = "title_count")
    private boolean titleCount = true;

    @ElementCollection
    @CollectionTable(name = "routing_agent_skill", joinColumns = @JoinColumn(name = "person_id"))
    @Column(name = "skill")
    private Set<String> skills;

    @ElementCollection
    @CollectionTable(name = "routing_agent_language", joinColumns = @JoinColumn(name = "person_id"))
    @Column(name = "language")
    private Set<String> languages;

    protected AgentState() {}

    public AgentState(PersonId person, int capacity, Set<String> skills, Set<String> languages, OffsetDateTime now) {
        this.personId = person.value();
        this.availability = Availability.OFFLINE;
        this.capacity = capacity;
        this.skills = new TreeSet<>(skills);
        this.languages = new TreeSet<>(languages);
        this.chosenAt = now;
        this.idleSince = now;
    }

    /** Of somebody nobody has set up: not stored by itself. */
    static AgentState newcomer(PersonId person, OffsetDateTime now) {
        return new AgentState(person, USUAL_CAPACITY, Set.of(), USUAL_LANGUAGES, now);
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

    Set<String> skills() {
        return Set.copyOf(skills);
    }

    Set<String> languages() {
        return Set.copyOf(languages);
    }

    /** Other work from now on; what goes on goes on. */
    void work(int chatsAtOnce, Set<String> can, Set<String> speaks) {
        capacity = chatsAtOnce;
        skills.retainAll(can);
        skills.addAll(can);
        languages.retainAll(speaks);
        languages.addAll(speaks);
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    /** Since when the availability is what it is. */
    public OffsetDateTime chosenAt() {
        return chosenAt;
    }

    public DeskNotices notices() {
        return new DeskNotices(sound, titleCount, desktopNotices);
    }

    void choose(DeskNotices notices) {
        sound = notices.sound();
        titleCount = notices.titleCount();
        desktopNotices = notices.desktop();
    }

    /** Chosen again with another reason, it counts from when it was chosen first. */
    void choose(Availability chosen, Optional<String> why, OffsetDateTime now) {
        reason = why.orElse(null);
        if (chosen != availability) {
            availability = chosen;
            chosenAt = now;
            idleSince = now;
        }
    }

    void busyNow(OffsetDateTime now) {
        idleSince = now;
    }

    void declined(OffsetDateTime now) {
        declinedAt = now;
    }

    /** None of the agent's devices is connected, from now on. */
    void lose(OffsetDateTime now) {
        lostAt = now;
        lostMarked = false;
    }

    boolean lost() {
        return lostAt != null;
    }

    boolean lostSince(OffsetDateTime time) {
        return lost() && !lostAt.isAfter(time);
    }

    /** One of them is connected again. What was chosen stays as it is: a connection sets nobody online. */
    void found() {
        lostAt = null;
        lostMarked = false;
    }

    /** What there is to do about a lost agent was done; false when it was before. */
    boolean markLost() {
        boolean first = !lostMarked;
        lostMarked = true;
        return first;
    }

    /** As the engine decides by it. */
    PresentAgent present(Set<String> can, Set<String> speaks, int load) {
        return new PresentAgent(person(), can, speaks, capacity, load, idleSince, Optional.ofNullable(declinedAt));
    }
}
