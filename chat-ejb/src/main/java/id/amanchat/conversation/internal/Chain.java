package id.amanchat.conversation.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The end of a conversation's chain. A conversation begun before there were chains has none, and gets none. */
@Embeddable
public class Chain {

    @Column(name = "last_link")
    private int lastLink;

    @Column(name = "last_hash")
    private String lastHash;

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
