package id.amanchat.social.internal.inbound;

import id.amanchat.social.internal.channel.Stream;
import java.util.Optional;

/**
 * By which way something came.
 *
 * @param stream the reading it is a page of; empty: it was told by itself
 * @param complete whether all that came before it is here: only then is it worked off
 */
record Way(Optional<Stream> stream, boolean complete) {

    /** By the line, or a webhook, while nothing is missing. */
    static final Way TOLD = new Way(Optional.empty(), true);

    /** By the line, while it is still read what was missed before it stood. */
    static final Way TOLD_TOO_EARLY = new Way(Optional.empty(), false);

    static Way page(Stream stream) {
        return new Way(Optional.of(stream), false);
    }
}
