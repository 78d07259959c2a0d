package id.amanchat.conversation.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Where a message or a step stands in its conversation's chain. */
@Embeddable
public class ChainPlace {

    @Column(name = "link")
    private Integer link;

    @Column(name = "hash")
    private String hash;

    protected ChainPlace() {}

    ChainPlace(int link, String hash) {
        this.link = link;
        this.hash = hash;
    }

    int link() {
        return link;
    }

    String hash() {
        return hash;
    }
}
