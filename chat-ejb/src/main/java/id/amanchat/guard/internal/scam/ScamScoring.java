package id.amanchat.guard.internal.scam;

import id.amanchat.guard.Scam;
import id.amanchat.guard.internal.Hit;
import id.amanchat.guard.internal.Scene;
import id.amanchat.guard.internal.Scoring;
import java.util.List;

/** Adds up the signs of a scam. */
public class ScamScoring implements Scoring {

    @Override
    public Scam score(Scene scene, List<Hit> hits) {
        return Scam.NONE;
    }
}
