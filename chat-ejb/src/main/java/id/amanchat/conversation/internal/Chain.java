package id.amanchat.conversation.internal;

import id.amanchat.platform.Wire;
import jakarta.json.JsonObject;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;

/** The end of a conversation's chain. A conversation begun before there were chains has none, and gets none. */
@Embeddable
public class Chain {

    @Column(name = "last_link")
    private int lastLink;

    @Column(name = "last_hash")
    private String lastHash;

    @Column(name = "closing_head")
    private String closingHead;

    protected Chain() {}

    Chain(String opening) {
        this.lastHash = opening;
    }

    boolean begun() {
        return lastHash != null;
    }

    int lastLink() {
        return lastLink;
    }

    String lastHash() {
        return lastHash;
    }

    /** Keeps the signed head: whoever can write to the database alone cannot make the chain anew from then on. */
    void close(JsonObject head) {
        closingHead = head.toString();
    }

    Optional<JsonObject> closingHead() {
        return Optional.ofNullable(closingHead).map(Wire::read);
    }

    /** Lengthens the chain, whose conversation the caller has locked. Null where there is none. */
    ChainPlace append(String body) {
        if (!begun()) {
            return null;
        }
        lastLink++;
        lastHash = Hashing.link(lastHash, lastLink, body);
        return new ChainPlace(lastLink, lastHash);
    }
}
