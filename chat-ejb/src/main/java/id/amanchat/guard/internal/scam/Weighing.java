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

    /** Below the line. */
    private static final int ALONE = 45;

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

    double sum() {
        return weights.values().stream().mapToDouble(Double::doubleValue).sum() - less;
    }

    /** It was only seen because it was not understood. */
    void drop(Sign sign) {
        weights.remove(sign);
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

    /** One sign alone, unless it is a grave one, is not enough where the wording speaks against it. */
    private double most() {
        boolean alone = weights.size() == 1 && shift < 0;
        return alone && weights.keySet().stream().noneMatch(Sign::grave) ? ALONE : MOST;
    }

    Scam scam() {
        List<String> reasons = weights.entrySet().stream()
                .sorted(Map.Entry.<Sign, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> entry.getKey().reason())
                .toList();
        int score = (int) Math.round(Math.max(0, Math.min(most(), SCALE * sum() + Math.min(0, shift))));
        return score == 0 ? Scam.NONE : new Scam(score, reasons);
    }
}
