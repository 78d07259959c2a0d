package id.amanchat.bench.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FiguresTest {
    private final Figures figures = new Figures();

    @Test
    void aRatioComparesMedians() {
        figures.add("floor", "/s", 100);
        figures.add("floor", "/s", 300);
        figures.add("product", "/s", 50, "floor", Target.ratioAtLeast(0.2, "2"));
        var product = figures.find("product").orElseThrow();
        assertThat(figures.ratio(product)).hasValue(0.25);
        assertThat(figures.reached(product)).hasValue(true);
    }

    @Test
    void withoutItsFloorATargetIsNeitherReachedNorMissed() {
        figures.add("product", "/s", 50, "floor", Target.ratioAtLeast(0.2, "2"));
        assertThat(figures.reached(figures.find("product").orElseThrow())).isEmpty();
    }

    @Test
    void aMissedTargetIsShownAsMissed() {
        figures.add("lost", "", 1, Target.none("10: none"));
        assertThat(new Table(figures)).asString().contains("MISSED:  10: none");
    }

    @Test
    void numbersKeepThreeDigitsThatCount() {
        assertThat(Table.number(12_345.6)).isEqualTo("12,346");
        assertThat(Table.number(12.345)).isEqualTo("12.3");
        assertThat(Table.number(0.2134)).isEqualTo("0.213");
    }
}
