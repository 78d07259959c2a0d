package id.amanchat.social.internal.outbound;

import id.amanchat.social.AccountId;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Has the sender work for an account on a thread of its own, one of this node at a time: a slow channel holds up no other,
 * and no transaction. Whoever rings meanwhile is heard by the one at work. For any thread.
 */
@ApplicationScoped
public class SenderBell {

    /** How many rang since the last look began, of those accounts that are worked for. */
    private final Map<AccountId, Integer> rings = new ConcurrentHashMap<>();

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private SenderSteps steps;

    public void ring(AccountId account) {
        if (rings.merge(account, 1, Integer::sum) == 1) {
            executor.execute(() -> look(account));
        }
    }

    private void look(AccountId account) {
        boolean quiet = false;
        try {
            while (!quiet) {
                int heard = rings.getOrDefault(account, 0);
                steps.work(account);
                quiet = rings.remove(account, heard);
            }
        } finally {
            if (!quiet) {
                rings.remove(account);
            }
        }
    }
}
