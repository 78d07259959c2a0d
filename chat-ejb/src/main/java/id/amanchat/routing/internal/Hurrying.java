package id.amanchat.routing.internal;

import id.amanchat.platform.Time;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Marks those whose promised first answer is about to be broken, so that they come first. */
@Stateless
@PermitAll
public class Hurrying {

    /** The rest follows a second later. */
    private static final int AT_ONCE = 500;

    @Inject
    private WaitingStore waiting;

    @Inject
    private Time time;

    public void hurry() {
        waiting.claimUrgent(time.now(), AT_ONCE).forEach(Waiting::hurry);
    }
}
