package id.amanchat.guard.internal.scam;

import id.amanchat.guard.Scam;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Adds up what was seen, each sign once, by its heaviest cue. For one text. */
final class Weighing {
    private static final int MOST = 100;
    /** Weights are set so that about 32 of them are a scam; people read 50 of 100 as the line. */
    private static final double SCALE = 1.58;

    private static final double FARTHEST = 40;

    private final Map<Sign, Double> weights = new EnumMap<>(Sign.class);
    private final Set<String> off;
    private double less;
    private double shift;

    Weighing(Set<String> off) {
        this.off = off;
    }

    void add(Sign sign, double weight) {
        if (weight > 0 && !off.contains(sign.reason())) {
            weights.merge(sign, weight, Math::max);
        }
    }

    /** Whether this weight would count more than what was seen of that sign. */
    boolean wouldGrow(Sign sign, double weight) {
        Double known = weights.get(sign);
        return known == null || weight > known;
    }

    boolean has(Sign... signs) {
        for (Sign sign : signs) {
            if (weights.containsKey(sign)) {
                return true;
            }
        }
        return false;
    }

    double sum() {
        return weights.values().stream().mapToDouble(Double::doubleValue).sum() - less;
    }

    /** Something speaks for the text. */
    void lessen(double by) {
        less += by;
    }

    /** What the wording says, already on people's scale: never enough alone. */
    void shift(double by) {
        shift = Math.max(-FARTHEST, Math.min(FARTHEST, by));
        add(Sign.USUAL_WORDING, shift / SCALE);
    }

    Scam scam() {
        List<String> reasons = weights.entrySet().stream()
                .sorted(Map.Entry.<Sign, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> entry.getKey().reason())
                .toList();
        int score = (int) Math.round(Math.max(0, Math.min(MOST, SCALE * sum() + Math.min(0, shift))));
        return score == 0 ? Scam.NONE : new Scam(score, reasons);
    }
}
