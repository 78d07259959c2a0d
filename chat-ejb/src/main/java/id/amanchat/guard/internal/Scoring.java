package id.amanchat.guard.internal;

import id.amanchat.guard.Scam;
import java.util.List;

/** Judges from everything that was found how much a text looks like a scam. */
public interface Scoring {

    /** @param hits what the rules saw, whatever is done about it */
    Scam score(Scene scene, List<Hit> hits);
}
