package id.amanchat.realtime;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanchat.routing.Place;
import jakarta.json.JsonObject;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** What a waiting customer is told. */
class PlaceJsonTest {

    @Test
    void whoeverWaitsLearnsThePlaceAndTheEstimate() {
        JsonObject json = PlaceJson.of(new Place(3, OptionalLong.of(150), Optional.empty(), Optional.empty(), false))
                .build();

        assertThat(json.getInt("place")).isEqualTo(3);
        assertThat(json.getInt("estimateSeconds")).isEqualTo(150);
        assertThat(json.isNull("opensAt")).isTrue();
        assertThat(json.getBoolean("leftMessage")).isFalse();
    }

    @Test
    void whoeverComesOutsideTheHoursLearnsWhenTheyBegin() {
        OffsetDateTime opening = OffsetDateTime.parse("2026-11-23T08:00:00+07:00");
        JsonObject json = PlaceJson.of(new Place(
                        1, OptionalLong.empty(), Optional.of(opening), Optional.of("We rest on Sundays."), true))
                .build();

        assertThat(json.getString("opensAt")).isEqualTo("2026-11-23T01:00:00Z");
        assertThat(json.getString("closedText")).isEqualTo("We rest on Sundays.");
        assertThat(json.getBoolean("leftMessage")).isTrue();
        assertThat(json.isNull("estimateSeconds")).isTrue();
    }

    @Test
    void whoeverDoesNotWaitHasTheSameNames() {
        Place place = new Place(1, OptionalLong.empty(), Optional.empty(), Optional.empty(), false);

        assertThat(PlaceJson.ofNone().build().keySet())
                .isEqualTo(PlaceJson.of(place).build().keySet());
    }
}
