package id.amanchat.platform;

import id.amanchat.health.CheckLine;
import id.amanchat.health.HealthBoard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;

/** Looks at everything the application stands on and pins the lines to the health board. */
@ApplicationScoped
public class SelfCheck {

    @Inject
    @Any
    private Instance<StartUpCheck> checks;

    @Inject
    private HealthBoard board;

    /** Looks at all of it, now. */
    public List<CheckLine> run() {
        List<CheckLine> lines = checks.stream()
                .map(StartUpCheck::look)
                .sorted(Comparator.comparing(CheckLine::name))
                .toList();
        board.pin(lines);
        return lines;
    }
}
