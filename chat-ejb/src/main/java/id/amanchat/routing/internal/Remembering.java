package id.amanchat.routing.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Looks now and then for what was forgotten, and forgets what is long over. */
@ApplicationScoped
public class Remembering implements SweepStep {

    private static final int TURNS = 30;

    @Inject
    private SweeperSteps steps;

    @Override
    public void sweep() {
        EachByItself.of(steps.forgotten(), steps::remember);
        steps.prune();
    }

    @Override
    public int everyTurns() {
        return TURNS;
    }
}
