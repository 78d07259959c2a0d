package id.amanchat.web.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class BodyTest {

    @Test
    void whereABodyMayBeMissingNothingIsInIt() {
        assertThat(Body.readIfAny(sent("")).findText("reason")).isEmpty();
    }

    @Test
    void whereABodyMayBeMissingItIsReadAllTheSame() {
        assertThat(Body.readIfAny(sent("{\"reason\":\"busy\"}")).findText("reason"))
                .contains("busy");
        assertThatThrownBy(() -> Body.readIfAny(sent("busy"))).isInstanceOf(Body.Bad.class);
    }

    @Test
    void elsewhereAMissingBodyIsBad() {
        assertThatThrownBy(() -> Body.read(sent(""))).isInstanceOf(Body.Bad.class);
    }

    @Test
    void yesAndNoAreNoTexts() {
        assertThat(Body.read(sent("{\"warm\":true}")).flag("warm")).isTrue();
        assertThat(Body.read(sent("{\"warm\":false}")).flag("warm")).isFalse();
        assertThatThrownBy(() -> Body.read(sent("{\"warm\":\"true\"}")).flag("warm"))
                .isInstanceOf(Body.Bad.class);
        assertThatThrownBy(() -> Body.read(sent("{}")).flag("warm")).isInstanceOf(Body.Bad.class);
    }

    @Test
    void eachTextOfAListCountsOnceAndNothingElseIsTaken() {
        assertThat(Body.read(sent("{\"tags\":[\"a\",\"b\",\"a\"]}")).texts("tags"))
                .containsExactlyInAnyOrder("a", "b");
        assertThatThrownBy(() -> Body.read(sent("{\"tags\":[1]}")).texts("tags"))
                .isInstanceOf(Body.Bad.class);
        assertThatThrownBy(() -> Body.read(sent("{\"tags\":\"a\"}")).texts("tags"))
                .isInstanceOf(Body.Bad.class);
    }

    private static InputStream sent(String json) {
        return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
    }
}
