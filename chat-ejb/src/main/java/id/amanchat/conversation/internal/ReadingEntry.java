package id.amanchat.conversation.internal;

import id.amanchat.conversation.ReadHow;
import id.amanchat.conversation.Reading;
import id.amanchat.identity.Badge;
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

/** That a member of the staff opened a conversation. */
@Entity
@Table(name = "conversation_reading")
@IdClass(ReadingEntry.Key.class)
public class ReadingEntry {

    @Id
    @Column(name = "conversation_id")
    private UUID conversationId;

    @Id
    @Column(name = "person_id")
    private UUID personId;

    @Id
    @Enumerated(EnumType.STRING)
    private ReadHow how;

    private String name;

    @Column(name = "employee_id")
    private String employeeId;

    @Column(name = "first_at")
    private OffsetDateTime firstAt;

    @Column(name = "last_at")
    private OffsetDateTime lastAt;

    protected ReadingEntry() {}

    ReadingEntry(Conversation conversation, Badge reader, ReadHow how, OffsetDateTime now) {
        this.conversationId = conversation.id().value();
        this.personId = reader.person().value();
        this.how = how;
        this.name = reader.name();
        this.employeeId = reader.employeeId();
        this.firstAt = now;
        this.lastAt = now;
    }

    Reading view() {
        return new Reading(name, employeeId, how, firstAt, lastAt);
    }

    /** Its key. */
    public static class Key implements Serializable {

        private UUID conversationId;
        private UUID personId;
        private ReadHow how;

        public Key() {}

        Key(Conversation conversation, Badge reader, ReadHow how) {
            this.conversationId = conversation.id().value();
            this.personId = reader.person().value();
            this.how = how;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && how == key.how
                    && Objects.equals(conversationId, key.conversationId)
                    && Objects.equals(personId, key.personId);
        }

        @Override
        public int hashCode() {
            return Objects.hash(conversationId, personId, how);
        }
    }
}
