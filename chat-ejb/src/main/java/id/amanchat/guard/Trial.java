package id.amanchat.guard;

import java.util.List;

/**
 * A text tried on the test bench.
 *
 * @param verdict what the guard would say of it
 * @param sightings what every rule that is on sees in it, in its order, also what is let alone
 */
public record Trial(Verdict verdict, List<Sighting> sightings) {

    public Trial {
        sightings = List.copyOf(sightings);
    }
}
