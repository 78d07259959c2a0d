package id.amanchat.routing.internal;

import id.amanchat.identity.PersonId;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.OptionalLong;

/** How long somebody will wait, from what was answered last in the queue and who is there now. */
final class EstimateRule {

    /** From fewer an estimate would be a guess, and no estimate is the honest answer. */
    private static final int ENOUGH = 3;

    /** Seconds; and a quarter of what was told. */
    private static final int WORTH_TELLING = 15;

    private EstimateRule() {}

    /** One that was accepted. */
    record Answered(OffsetDateTime at, Duration waited, PersonId agent) {}

    /**
     * The time between one answer and the next, as far as somebody waited in it, for each place in line; more agents than
     * then make it shorter, fewer longer.
     *
     * @param lately the latest first
     * @param present agents who can take from the queue now
     * @param place 1 for the next one
     * @return seconds; empty when nobody is there, or too little is known
     */
    static OptionalLong estimate(List<Answered> lately, int present, int place) {
        if (lately.size() < ENOUGH || present == 0) {
            return OptionalLong.empty();
        }
        long then = lately.stream().map(Answered::agent).distinct().count();
        double each = (double) busy(lately).toMillis() / (lately.size() - 1);
        return OptionalLong.of(Math.max(1, Math.round(each * place * then / present / 1000)));
    }

    /** Whether an estimate is so much another than the one told that it should be told anew. */
    static boolean differ(Integer told, OptionalLong now) {
        if (told == null || now.isEmpty()) {
            return told != null || now.isPresent();
        }
        long change = Math.abs(now.getAsLong() - told);
        return change >= WORTH_TELLING && change * 4 >= told;
    }

    /** A quiet hour between two customers says nothing about how long one waits. */
    private static Duration busy(List<Answered> lately) {
        Duration sum = Duration.ZERO;
        for (int i = 0; i + 1 < lately.size(); i++) {
            Duration gap =
                    Duration.between(lately.get(i + 1).at(), lately.get(i).at());
            Duration waited = lately.get(i).waited();
            sum = sum.plus(gap.compareTo(waited) < 0 ? gap : waited);
        }
        return sum;
    }
}
