package id.amanchat.identity.internal;

import id.amanchat.identity.LiveSession;
import id.amanchat.identity.PersonId;
import id.amanchat.identity.Proven;
import id.amanchat.identity.ProvenBy;
import id.amanchat.identity.SessionEnd;
import id.amanchat.identity.SessionId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/** One sign-in of a person on a device, from the second factor's acceptance until it ends. */
@Entity
@Table(name = "identity_session")
public class PersonSession {

    @Id
    private UUID id;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "device_id")
    private UUID deviceId;

    private String device;

    private String address;

    /** Whose memory holds its pages. */
    private String server;

    /** Null for one that began before this was kept. */
    @Enumerated(EnumType.STRING)
    @Column(name = "proven_by")
    private ProvenBy provenBy;

    @Column(name = "started_at")
    private OffsetDateTime startedAt;

    @Column(name = "last_act_at")
    private OffsetDateTime lastActAt;

    @Column(name = "ended_at")
    private OffsetDateTime endedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "ended_why")
    private SessionEnd endedWhy;

    protected PersonSession() {}

    PersonSession(
            PersonId person,
            UUID deviceId,
            String device,
            String address,
            String server,
            ProvenBy provenBy,
            OffsetDateTime now) {
        this.id = SessionId.fresh().value();
        this.personId = person.value();
        this.deviceId = deviceId;
        this.device = device;
        this.address = address;
        this.server = server;
        this.provenBy = provenBy;
        this.startedAt = now;
        this.lastActAt = now;
    }

    public SessionId id() {
        return new SessionId(id);
    }

    public PersonId personId() {
        return new PersonId(personId);
    }

    public Optional<Proven> proven() {
        return Optional.ofNullable(provenBy).map(by -> new Proven(by, startedAt));
    }

    public LiveSession seenFrom(SessionId current) {
        return new LiveSession(id(), device, address, startedAt, lastActAt, id().equals(current));
    }
}
