package id.amanchat.social.internal.inbound;

import id.amanchat.social.internal.channel.Received;
import java.util.Optional;

/** How far one reading of many pages has come: after trouble it goes on there. Used by one thread at a time. */
final class Pages {

    /** A channel that never comes to an end must not keep us for ever. */
    private static final int MOST = 2_000;

    private int read;
    private Optional<String> more = Optional.empty();
    private Optional<String> newest = Optional.empty();

    void read(Received page) {
        if (read == 0) {
            newest = page.newest();
        }
        read++;
        more = read < MOST ? page.more() : Optional.empty();
    }

    Optional<String> more() {
        return more;
    }

    Optional<String> newest() {
        return newest;
    }

    void startOver() {
        read = 0;
        more = Optional.empty();
        newest = Optional.empty();
    }
}
