package id.amanchat.platform;

import id.amanchat.health.CheckLine;
import id.amanchat.health.HealthBoard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks at everything the application stands on and pins the lines to the health board. */
@ApplicationScoped
public class SelfCheck {

    private static final Logger LOG = LoggerFactory.getLogger(SelfCheck.class);

    @Inject
    @Any
    private Instance<StartUpCheck> checks;

    @Inject
    private HealthBoard board;

    /** Looks at all of it, now. */
    public List<CheckLine> run() {
        List<CheckLine> lines = checks.stream()
                .map(SelfCheck::look)
                .sorted(Comparator.comparing(CheckLine::name))
                .toList();
        board.pin(lines);
        return lines;
    }

    /** A check that fails itself must not hide the others' lines. */
    private static CheckLine look(StartUpCheck check) {
        try {
            return check.look();
        } catch (RuntimeException e) {
            LOG.error("A self-check failed", e);
            return CheckLine.bad(
                    "self-check",
                    "self-check.failed",
                    "a look failed: {0}",
                    "see the server's log",
                    String.valueOf(e.getMessage()));
        }
    }
}
