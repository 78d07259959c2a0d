package id.amanchat.social;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How soon threads had their first answer.
 *
 * @param asked threads that began in the period
 * @param answered those with an answer that stands on the channel
 * @param needless those closed because they needed none
 * @param kept answered by the promised time
 * @param broken answered later, or not yet though promised by now
 * @param median half of the answered had to wait no longer; whole seconds
 * @param ninety nine in ten of the answered had to wait no longer; whole seconds
 */
public record FirstAnswers(
        long asked,
        long answered,
        long needless,
        long kept,
        long broken,
        Optional<Duration> median,
        Optional<Duration> ninety) {

    /** In how many of a hundred the promise was kept; empty while none was due. */
    public OptionalInt keptPercent() {
        return kept + broken == 0 ? OptionalInt.empty() : OptionalInt.of((int) (100 * kept / (kept + broken)));
    }
}
