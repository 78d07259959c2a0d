package id.amanchat.realtime;

import id.amanchat.platform.Wire;
import id.amanchat.routing.Place;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;

/** Where somebody waits, as clients get it, pushed or asked for. */
public final class PlaceJson {

    private PlaceJson() {}

    /** {@code place, estimateSeconds, opensAt, closedText, leftMessage}; null what is not known. */
    public static JsonObjectBuilder of(Place place) {
        return Wire.object()
                .add("place", place.place())
                .add("estimateSeconds", Wire.number(place.estimateSeconds()))
                .add(
                        "opensAt",
                        Wire.text(place.opensAt().map(at -> at.toInstant().toString())))
                .add("closedText", Wire.text(place.closedText()))
                .add("leftMessage", place.leftMessage());
    }

    /** The same for whoever does not wait. */
    public static JsonObjectBuilder ofNone() {
        return Wire.object()
                .add("place", JsonValue.NULL)
                .add("estimateSeconds", JsonValue.NULL)
                .add("opensAt", JsonValue.NULL)
                .add("closedText", JsonValue.NULL)
                .add("leftMessage", false);
    }
}
