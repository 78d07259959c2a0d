package id.amanchat.bench.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class RoundsTest {
    @Test
    void theMedianOfThreeIsTheMiddleOne() {
        assertThat(Rounds.of(9, 1, 4).median()).isEqualTo(4);
    }

    @Test
    void theMedianOfTwoIsBetweenThem() {
        assertThat(Rounds.of(1, 4).median()).isEqualTo(2.5);
    }

    @Test
    void theSpreadIsAShareOfTheMedian() {
        assertThat(Rounds.of(90, 100, 120).spread()).isEqualTo(0.3);
    }

    @Test
    void roundsAreAddedOneByOne() {
        assertThat(Rounds.of(1).and(2).and(3).values()).containsExactly(1.0, 2.0, 3.0);
    }

    @Test
    void noRoundIsNoFigure() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Rounds(List.of()));
    }
}
