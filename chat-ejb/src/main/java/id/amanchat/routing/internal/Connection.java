package id.amanchat.routing.internal;

import id.amanchat.identity.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;

/** An agent's live connection to one node; lapses by itself when the node does not say otherwise in time. */
@Entity
@Table(name = "routing_connection")
@IdClass(Connection.Key.class)
public class Connection {

    @Id
    @Column(name = "person_id")
    private UUID personId;

    @Id
    private String node;

    @Column(name = "alive_until")
    private OffsetDateTime aliveUntil;

    protected Connection() {}

    Connection(PersonId person, String node, OffsetDateTime until) {
        this.personId = person.value();
        this.node = node;
        this.aliveUntil = until;
    }

    /** The key of a connection. */
    public static class Key implements Serializable {

        private UUID personId;
        private String node;

        public Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && Objects.equals(personId, key.personId) && Objects.equals(node, key.node);
        }

        @Override
        public int hashCode() {
            return Objects.hash(personId, node);
        }
    }
}
