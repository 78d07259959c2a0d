package id.amanchat.guard.internal.scam;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Logistic regression by gradient descent with momentum; plain and without chance, so that it always learns the same. */
final class LearnedWording {
    /** What stands in fewer messages tells nothing. */
    private static final int RARE = 3;

    private static final int ROUNDS = 250;
    private static final double RATE = 0.5;
    private static final double MOMENTUM = 0.9;
    private static final double SHRINKING = 0.3;

    private final List<Example> examples;
    private final List<String> names = new ArrayList<>();
    private final int[][] places;
    private final double[] weights;

    LearnedWording(List<Example> examples) {
        this.examples = examples;
        Map<String, Integer> counts = new TreeMap<>();
        examples.forEach(example -> example.seen().forEach(seen -> counts.merge(seen, 1, Integer::sum)));
        Map<String, Integer> numbers = new TreeMap<>();
        counts.forEach((name, count) -> {
            if (count > RARE) {
                numbers.put(name, names.size());
                names.add(name);
            }
        });
        places = examples.stream()
                .map(example -> example.seen().stream()
                        .map(numbers::get)
                        .filter(Objects::nonNull)
                        .mapToInt(Integer::intValue)
                        .toArray())
                .toArray(int[][]::new);
        weights = new double[names.size() + 1];
        learn();
    }

    private void learn() {
        double[] speed = new double[weights.length];
        long scams = examples.stream().filter(Example::scam).count();
        double rarity = Math.sqrt((double) (examples.size() - scams) / scams);
        for (int round = 0; round < ROUNDS; round++) {
            double[] slope = slope(rarity);
            for (int i = 0; i < weights.length; i++) {
                double shrinking = i < names.size() ? SHRINKING * weights[i] : 0;
                speed[i] = MOMENTUM * speed[i] - RATE * (slope[i] + shrinking) / examples.size();
                weights[i] += speed[i];
            }
        }
    }

    private double[] slope(double rarity) {
        double[] slope = new double[weights.length];
        for (int i = 0; i < places.length; i++) {
            double share = Wording.share(places[i].length);
            double sum = Arrays.stream(places[i])
                    .mapToDouble(place -> weights[place])
                    .sum();
            double likely = 1 / (1 + StrictMath.exp(-(share * sum + weights[names.size()])));
            double off = examples.get(i).scam() ? rarity * (likely - 1) : likely;
            for (int place : places[i]) {
                slope[place] += off * share;
            }
            slope[names.size()] += off;
        }
        return slope;
    }

    /** As {@link Wording} reads it. */
    String file() {
        List<String> lines = new ArrayList<>(
                List.of(
                        "# How much a word, or two words in a row, speaks for a scam (or against it, below 0), in thousandths of a",
                        "# logit; <n> is any number, <all> stands in every text. Learned by WordingTrainer (in this module's tests)",
                        "# from this project's own messages, scam-*, benign-* and the open half of the guard's sets, nothing else."));
        lines.add(line(names.size(), Wording.ALL));
        for (int i = 0; i < names.size(); i++) {
            lines.add(line(i, names.get(i)));
        }
        return lines.stream().collect(Collectors.joining("\n", "", "\n"));
    }

    private String line(int place, String name) {
        return Math.round(weights[place] * Wording.THOUSANDTHS) + " " + name;
    }

    /** One message: its words and pairs of words. */
    record Example(Set<String> seen, boolean scam) {

        static Example of(List<String> words, boolean scam) {
            Set<String> seen = new LinkedHashSet<>(words);
            for (int i = 1; i < words.size(); i++) {
                seen.add(words.get(i - 1) + " " + words.get(i));
            }
            return new Example(seen, scam);
        }
    }
}
