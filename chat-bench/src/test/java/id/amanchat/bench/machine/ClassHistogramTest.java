package id.amanchat.bench.machine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClassHistogramTest {
    private static final String BEFORE = """
             num     #instances         #bytes  class name (module)
            -------------------------------------------------------
               1:          1000          48000  [B (java.base@17.0.15)
               2:             3            144  com.sun.faces.util.LRUMap
            Total          1003          48144
            """;

    @Test
    void rowsAreReadAndTheTotalIsTheirSum() {
        var histogram = ClassHistogram.parse(BEFORE);
        assertThat(histogram.instances("com.sun.faces.util.LRUMap")).isEqualTo(3);
        assertThat(histogram.bytes()).isEqualTo(48_144);
    }

    @Test
    void growthIsTheDifference() {
        var after = ClassHistogram.parse(BEFORE.replace("3            144", "5            240"));
        var grown = after.since(ClassHistogram.parse(BEFORE));
        assertThat(grown.bytes()).isEqualTo(96);
        assertThat(grown.grown("com.sun.faces", 1)).isEqualTo("com.sun.faces.util.LRUMap x 2");
    }
}
