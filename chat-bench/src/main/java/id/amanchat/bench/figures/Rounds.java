package id.amanchat.bench.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/** The same figure measured in several rounds. */
public record Rounds(List<Double> values) {
    public Rounds {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("A figure needs at least one round");
        }
        values = List.copyOf(values);
    }

    public static Rounds of(double... values) {
        return new Rounds(DoubleStream.of(values).boxed().toList());
    }

    /** With one more round. */
    public Rounds and(double value) {
        var more = new ArrayList<>(values);
        more.add(value);
        return new Rounds(more);
    }

    /** The middle one; of an even number, the mean of the two in the middle. */
    public double median() {
        var sorted = sorted();
        var middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    public double min() {
        return sorted()[0];
    }

    public double max() {
        return sorted()[values.size() - 1];
    }

    /** From the smallest to the largest as a share of the median; 0 when the median is. */
    public double spread() {
        var median = median();
        return median == 0 ? 0 : (max() - min()) / median;
    }

    private double[] sorted() {
        return values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }
}
