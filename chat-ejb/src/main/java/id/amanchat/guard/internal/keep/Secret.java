package id.amanchat.guard.internal.keep;

import id.amanchat.guard.Kind;
import id.amanchat.guard.Span;

/**
 * A secret that was said.
 *
 * @param place where it stands in the text of {@link Lines}
 * @param end where the words end that say it, or it itself
 */
record Secret(Kind kind, Span place, int end) {

    Secret(Kind kind, Span place) {
        this(kind, place, place.end());
    }
}
