package id.amanchat.identity.internal;

import id.amanchat.platform.Settings;
import id.amanchat.platform.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Closes a network address that failed too often: so many failures (setting {@code amanchat.origin-failures}) in the half
 * hour that goes on and the one before. Many customers may share one address, so it is no small number, and devices that
 * a person signed in on before are not asked.
 */
@ApplicationScoped
public class Origins {

    private static final long WINDOW_SECONDS = 1_800;

    @Inject
    private OriginStore store;

    @Inject
    private Settings settings;

    @Inject
    private Time time;

    boolean open(String address) {
        return store.find(Addresses.group(address))
                .map(origin -> origin.failuresIn(window()) < settings.originFailures())
                .orElse(true);
    }

    /** False when its counter was made by another at the same moment: then once more, in a new transaction. */
    boolean failed(String address) {
        String group = Addresses.group(address);
        return store.count(group, window()) || store.add(new Origin(group, window()));
    }

    int removeOld() {
        return store.removeBefore(window() - 1);
    }

    private long window() {
        return time.instant().getEpochSecond() / WINDOW_SECONDS;
    }
}
