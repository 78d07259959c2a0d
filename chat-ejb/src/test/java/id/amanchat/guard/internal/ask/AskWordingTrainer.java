package id.amanchat.guard.internal.ask;

import id.amanchat.guard.internal.reading.Folding;
import id.amanchat.guard.internal.reading.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Learns {@code wording.txt} by logistic regression (AdaGrad) from the open halves of the guard's sets, the fresh sentences and
 * the rules' own, from nothing else, and always the same. Run by hand, in the module's folder, with the file to write as the
 * only argument, after these or the reading of words changed.
 */
final class AskWordingTrainer {

    private static final Path SETS = Path.of("src/test/resources/id/amanchat/guard");
    private static final int SEED = 1;
    private static final int ROUNDS = 30;
    private static final double RATE = 0.3;
    private static final double SHRINKING = 1e-4;

    /** What stands in fewer texts tells nothing. */
    private static final int RARE = 2;

    private record Example(int[] features, double share, int asks) {}

    private final Folding folding = new Folding();
    private final Map<String, Integer> places = new TreeMap<>();
    private final List<List<String>> texts = new ArrayList<>();
    private final List<Integer> asks = new ArrayList<>();

    private AskWordingTrainer() {}

    public static void main(String[] file) throws IOException {
        AskWordingTrainer trainer = new AskWordingTrainer();
        for (String language : List.of("en", "id")) {
            trainer.read("asks-" + language + "-open.txt", 1);
            trainer.read("fresh/fresh-asks-" + language + ".txt", 1);
            trainer.read("internal/ask/asks-" + language + ".txt", 1);
            trainer.read("bank-" + language + "-open.txt", 0);
            trainer.read("fresh/fresh-bank-" + language + ".txt", 0);
            trainer.read("internal/ask/benign-" + language + ".txt", 0);
            trainer.read("genuine-" + language + "-open.txt", 0);
        }
        Files.writeString(Path.of(file[0]), trainer.learn());
    }

    private void read(String set, int asking) throws IOException {
        for (String line : Files.readAllLines(SETS.resolve(set))) {
            if (!line.isBlank() && !line.startsWith("#")) {
                add(text(line), asking);
            }
        }
    }

    /** Without its label, slots and marks; of alternatives all words. */
    private static String text(String line) {
        String text =
                line.contains("\t") ? line.substring(line.lastIndexOf('\t') + 1) : line.replaceFirst("^[a-z-]+: ", "");
        return text.replaceAll("[«»]", "").replaceAll("\\{[^}]*}", "X").replace("\\n", "\n");
    }

    private void add(String text, int asking) {
        texts.add(List.copyOf(Wording.features(Reading.of(text, folding))));
        asks.add(asking);
    }

    private String learn() {
        Map<String, Integer> counts = new HashMap<>();
        texts.forEach(features -> features.forEach(feature -> counts.merge(feature, 1, Integer::sum)));
        counts.entrySet().stream()
                .filter(each -> each.getValue() >= RARE)
                .map(Map.Entry::getKey)
                .sorted()
                .forEach(feature -> places.put(feature, places.size()));
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            int[] known = texts.get(i).stream()
                    .filter(places::containsKey)
                    .mapToInt(places::get)
                    .toArray();
            examples.add(new Example(known, Wording.share(texts.get(i).size()), asks.get(i)));
        }
        double[] weights = new double[places.size() + 1];
        descend(examples, weights);
        return file(weights);
    }

    private static void descend(List<Example> examples, double[] weights) {
        double[] steep = new double[weights.length];
        Random random = new Random(SEED);
        int all = weights.length - 1;
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(examples, random);
            for (Example example : examples) {
                double sum = weights[all];
                for (int place : example.features()) {
                    sum += weights[place] * example.share();
                }
                double off = 1 / (1 + StrictMath.exp(-sum)) - example.asks();
                for (int place : example.features()) {
                    double slope = off * example.share() + SHRINKING * weights[place];
                    steep[place] += slope * slope;
                    weights[place] -= RATE * slope / Math.sqrt(steep[place] + 1e-8);
                }
                weights[all] -= 0.01 * off;
            }
        }
    }

    private String file(double[] weights) {
        StringBuilder file = new StringBuilder("""
                # How much a word, its beginning or end, or words beside each other speak for asking for a secret (or against it,
                # below 0), in thousandths of a logit; <n> is any number, <all> stands in every text. Learned by AskWordingTrainer
                # (in this module's tests) from the open sets, the fresh sentences and the rules' own, nothing else.
                """);
        file.append(Math.round(weights[weights.length - 1] * 1000)).append("\t<all>\n");
        places.forEach((feature, place) -> {
            long weight = Math.round(weights[place] * 1000);
            if (Math.abs(weight) >= 20) {
                file.append(weight).append('\t').append(feature).append('\n');
            }
        });
        return file.toString();
    }
}
