package id.amanchat.guard.internal.ask;

import id.amanchat.guard.internal.reading.Reading;
import id.amanchat.guard.internal.reading.Word;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whether a short message is worded like those that ask for a secret, or like those of honest agents: a learned weight for
 * each word, its beginning and end, and words beside each other ({@code wording.txt}, ADR 24). It hears what no phrase
 * foresaw. For any thread.
 */
final class Wording {

    /** In words; what is shorter has no wording. */
    private static final int SHORTEST = 3;

    /** In words; what is longer is left to the rules: one sentence in it would not be heard. */
    private static final int LONGEST = 80;

    /** In logits: from here on the wording alone is enough. */
    private static final double ASKS = 2.5;

    /** From here on down a single sentence is an honest one, whatever else is heard in it. */
    private static final double HONEST = -2;

    private static final String FILE = "wording.txt";
    private static final String EVERY_TEXT = "<all>";
    private static final int STEM = 4;

    private final Map<String, Double> weights;

    Wording(Map<String, Double> weights) {
        this.weights = weights;
    }

    /** As it was learned. */
    static Wording learned() {
        Map<String, Double> weights = new HashMap<>();
        try (InputStream file = Wording.class.getResourceAsStream("/id/amanchat/guard/internal/ask/" + FILE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.startsWith("# "))
                    .map(line -> line.split("\t"))
                    .forEach(parts -> weights.put(parts[1], Integer.parseInt(parts[0]) / 1000.0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Wording(weights);
    }

    /** Whether its wording alone asks for a secret. */
    boolean asks(Reading reading) {
        return heard(reading) && logit(reading) > ASKS;
    }

    /** Whether it is one sentence, worded as only honest ones are; several may hide an ask behind a reassurance. */
    boolean honest(Reading reading) {
        return heard(reading) && single(reading) && logit(reading) < HONEST;
    }

    private static boolean heard(Reading reading) {
        int words = reading.words().size();
        return words >= SHORTEST && words <= LONGEST;
    }

    private static boolean single(Reading reading) {
        return reading.words().stream().skip(1).noneMatch(word -> ".!?…\n".indexOf(word.before()) >= 0);
    }

    /** 0: as likely as not. */
    private double logit(Reading reading) {
        Set<String> features = features(reading);
        double sum = features.stream()
                .mapToDouble(feature -> weights.getOrDefault(feature, 0.0))
                .sum();
        return weights.get(EVERY_TEXT) + sum * share(features.size());
    }

    /** How much each of so many counts. */
    static double share(int features) {
        return 1 / Math.sqrt(features);
    }

    /** What is known of a text here. */
    static Set<String> features(Reading reading) {
        List<String> tokens = tokens(reading.words());
        Set<String> features = new LinkedHashSet<>(tokens);
        for (int at = 0; at < tokens.size(); at++) {
            if (at > 0) {
                features.add(tokens.get(at - 1) + ' ' + tokens.get(at));
            }
            if (at > 1) {
                features.add(tokens.get(at - 2) + " * " + tokens.get(at));
            }
            ends(tokens.get(at), features);
        }
        return features;
    }

    private static void ends(String token, Set<String> features) {
        if (token.length() > STEM) {
            features.add(token.substring(0, STEM) + '-');
            features.add('-' + token.substring(token.length() - STEM));
        }
        if (token.length() > STEM + 2) {
            features.add(token.substring(0, STEM + 1) + '-');
            features.add('-' + token.substring(token.length() - STEM - 1));
        }
    }

    private static List<String> tokens(List<Word> words) {
        List<String> tokens = new ArrayList<>();
        tokens.add("<s>");
        for (Word word : words) {
            tokens.add(word.digits() && word.text().length() > 2 ? "<n>" : word.plain());
            if (word.after() == '?') {
                tokens.add("?");
            }
        }
        tokens.add("</s>");
        return tokens;
    }
}
