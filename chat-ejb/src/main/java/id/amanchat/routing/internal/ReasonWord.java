package id.amanchat.routing.internal;

import id.amanchat.routing.ListEntry;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** Why an agent is away, or declines. */
@Entity
@Table(name = "routing_reason")
@IdClass(ReasonWord.Key.class)
public class ReasonWord extends OrderedWord {

    @Id
    private String kind;

    @Id
    private String code;

    protected ReasonWord() {}

    ReasonWord(String kind, String code) {
        this.kind = kind;
        this.code = code;
    }

    @Override
    ListEntry entry() {
        return entry(code, null);
    }

    /** The key of a reason. */
    public static class Key implements Serializable {

        private String kind;
        private String code;

        public Key() {}

        Key(String kind, String code) {
            this.kind = kind;
            this.code = code;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && Objects.equals(kind, key.kind) && Objects.equals(code, key.code);
        }

        @Override
        public int hashCode() {
            return Objects.hash(kind, code);
        }
    }
}
