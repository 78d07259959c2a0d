package id.amanchat.conversation.internal;

import id.amanchat.conversation.Part;
import id.amanchat.conversation.Participant;
import id.amanchat.identity.Badge;
import id.amanchat.identity.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;

/** That somebody of the staff takes part in a conversation beside the agent. */
@Entity
@Table(name = "conversation_participant")
@IdClass(Attendance.Key.class)
public class Attendance {

    @Id
    @Column(name = "conversation_id")
    private UUID conversationId;

    @Id
    @Column(name = "person_id")
    private UUID personId;

    private String name;

    @Column(name = "employee_id")
    private String employeeId;

    @Enumerated(EnumType.STRING)
    private Part part;

    private OffsetDateTime since;

    protected Attendance() {}

    Attendance(Conversation conversation, Badge staff, Part part, OffsetDateTime now) {
        this.conversationId = conversation.id().value();
        this.personId = staff.person().value();
        this.name = staff.name();
        this.employeeId = staff.employeeId();
        this.part = part;
        this.since = now;
    }

    UUID conversationId() {
        return conversationId;
    }

    Part part() {
        return part;
    }

    void part(Part next) {
        part = next;
    }

    Participant participant() {
        return new Participant(new Badge(new PersonId(personId), name, employeeId), part, since);
    }

    /** Its key. */
    public static class Key implements Serializable {

        private UUID conversationId;
        private UUID personId;

        public Key() {}

        Key(UUID conversationId, UUID personId) {
            this.conversationId = conversationId;
            this.personId = personId;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && Objects.equals(conversationId, key.conversationId)
                    && Objects.equals(personId, key.personId);
        }

        @Override
        public int hashCode() {
            return Objects.hash(conversationId, personId);
        }
    }
}
