package id.amanchat.bench.load;

import java.util.concurrent.TimeoutException;

/** What a refusal or a broken line has already counted is not counted again; only silence is. */
final class Failures {
    private Failures() {}

    static void count(Throwable failure, Tally tally) {
        if (failure instanceof TimeoutException || failure.getCause() instanceof TimeoutException) {
            tally.failed("not acknowledged or not shown within " + Load.PATIENCE.toSeconds() + " s");
        }
    }
}
