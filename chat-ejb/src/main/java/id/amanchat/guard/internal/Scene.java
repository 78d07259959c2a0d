package id.amanchat.guard.internal;

import id.amanchat.guard.Place;
import id.amanchat.guard.Speaker;
import id.amanchat.guard.internal.reading.Reading;
import java.util.List;

/**
 * What rules look at.
 *
 * @param recent what the same sender wrote shortly before, oldest first, folded on first use
 * @param language in which the conversation is held, "en" or "id"; people mix both
 */
public record Scene(
        Reading reading, List<Reading> recent, Speaker speaker, String language, Place place, RuleBook book) {

    public Scene {
        recent = List.copyOf(recent);
    }

    @Override
    public String toString() {
        return "Scene[" + speaker + ", " + place + "]";
    }
}
