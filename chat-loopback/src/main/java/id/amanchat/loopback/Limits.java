package id.amanchat.loopback;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How often what may be asked. The first rule that fits counts. Guarded by "this". */
public final class Limits {

    /** A limit as it stands. */
    record State(int of, int left, Instant until, boolean exceeded, boolean daily) {}

    private static final class Rule {
        private final String request;
        private final int of;
        private final Duration window;
        private int used;
        private Instant until = Instant.EPOCH;

        private Rule(String request, int of, Duration window) {
            this.request = request;
            this.of = of;
            this.window = window;
        }

        private State take(Instant now) {
            if (!until.isAfter(now)) {
                used = 0;
                until = now.plus(window);
            }
            boolean exceeded = used >= of;
            used = exceeded ? used : used + 1;
            return new State(of, of - used, until, exceeded, window.toHours() >= 24);
        }
    }

    private final List<Rule> rules = new ArrayList<>();

    /**
     * Sets a limit, before those that were set already.
     *
     * @param request how method and path begin; empty for all
     */
    public synchronized void set(String request, int of, Duration window) {
        rules.add(0, new Rule(request, of, window));
    }

    /** No limits any more. */
    public synchronized void none() {
        rules.clear();
    }

    synchronized Optional<State> take(String request, Instant now) {
        return rules.stream()
                .filter(rule -> request.startsWith(rule.request))
                .findFirst()
                .map(rule -> rule.take(now));
    }
}
