package id.amanchat.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanchat.identity.Activity;
import id.amanchat.identity.ActivityKind;
import id.amanchat.identity.ActivityLine;
import id.amanchat.identity.Visitor;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActivityBackingTest {

    private final SecurityFixture somebody = new SecurityFixture();
    private final List<ActivityLine> lines = new ArrayList<>();
    private final ActivityBacking backing = backing();

    @Test
    void showsAFewLinesAtFirstAndThatThereAreMore() {
        happened(20);

        assertThat(backing.getLines()).hasSize(8);
        assertThat(backing.isMore()).isTrue();
        assertThat(backing.getNext()).isEqualTo(33);
    }

    @Test
    void showsAllThereAreWhenAskedFor() {
        happened(20);
        somebody.browser.parameters.put("lines", "33");

        assertThat(backing.getLines()).hasSize(20);
        assertThat(backing.isMore()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "0", "many", "9999999999"})
    void whateverIsAskedForItShowsAFewAtLeast(String asked) {
        happened(20);
        somebody.browser.parameters.put("lines", asked);

        assertThat(backing.getLines()).hasSize(8);
    }

    @Test
    void neverAsksTheDoorForMoreThanItGives() {
        somebody.browser.parameters.put("lines", "999");
        happened(200);

        assertThat(backing.getLines()).hasSize(99);
        assertThat(backing.isMore()).isFalse();
    }

    @Test
    void sayingThatItWasNotMeSignsThisBrowserOutAtOnce() {
        happened(1);
        backing.notMe(lines.get(0).id());

        assertThat(somebody.went).containsExactly("(left)", "locked");
    }

    @Test
    void aLineOfSomebodyElseLocksNobody() {
        backing.notMe(UUID.randomUUID());

        assertThat(somebody.went).isEmpty();
        assertThat(somebody.said.refusals("activity")).containsExactly("security.activity.gone");
    }

    private void happened(int times) {
        for (int each = 0; each < times; each++) {
            lines.add(new ActivityLine(
                    UUID.randomUUID(), ActivityKind.SIGNED_IN, OffsetDateTime.now(), null, null, true));
        }
    }

    private ActivityBacking backing() {
        ActivityBacking fresh = new ActivityBacking();
        fresh.request = somebody.browser.request();
        fresh.self = somebody.self;
        fresh.said = somebody.said;
        fresh.ways = somebody.ways;
        fresh.activity = new Activity() {
            @Override
            public List<ActivityLine> mine(int offset, int limit) {
                assertThat(limit).isBetween(1, 100);
                return lines.stream().skip(offset).limit(limit).toList();
            }

            @Override
            public boolean wasNotMe(UUID line, Visitor visitor) {
                return lines.stream().anyMatch(each -> each.id().equals(line));
            }
        };
        return fresh;
    }
}
