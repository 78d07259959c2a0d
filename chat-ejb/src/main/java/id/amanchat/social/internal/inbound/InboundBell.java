package id.amanchat.social.internal.inbound;

import id.amanchat.social.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Has an account's events worked off, by one caller of this node at a time: several would wait for each other's lock. Whoever
 * rings meanwhile goes on at once, and it is looked once more for all of them. For any thread.
 */
@ApplicationScoped
public class InboundBell {

    /** Of a long burst the rest is left to the next ring, or the timer: a message's transaction must not last for minutes. */
    private static final int LOOKS_AT_ONCE = 100;

    private final Map<AccountId, AtomicInteger> rings = new ConcurrentHashMap<>();

    @Inject
    private WorkingOff work;

    void ring(AccountId account) {
        AtomicInteger mine = rings.computeIfAbsent(account, any -> new AtomicInteger());
        if (mine.getAndIncrement() == 0) {
            look(account, mine);
        }
    }

    private void look(AccountId account, AtomicInteger heard) {
        boolean quiet = false;
        try {
            for (int looks = 0; looks < LOOKS_AT_ONCE && !quiet; looks++) {
                int before = heard.get();
                quiet = !work.some(account) && heard.compareAndSet(before, 0);
            }
        } finally {
            if (!quiet) {
                heard.set(0);
            }
        }
    }
}
