package id.amanchat.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntPredicate;

/** Many at the same moment. */
public final class Race {

    private static final int LANES = 16;

    private Race() {}

    /** How many of the runners say that they won. */
    public static long winners(int runners, IntPredicate runner) {
        return results(runners, runner).stream().filter(won -> won).count();
    }

    private static List<Boolean> results(int runners, IntPredicate runner) {
        int used = Math.min(LANES, runners);
        ExecutorService lanes = Executors.newFixedThreadPool(used);
        try {
            CountDownLatch ready = new CountDownLatch(used);
            List<Callable<Boolean>> all = new ArrayList<>();
            for (int number = 0; number < runners; number++) {
                int mine = number;
                all.add(() -> {
                    ready.countDown();
                    ready.await();
                    return runner.test(mine);
                });
            }
            List<Boolean> results = new ArrayList<>();
            for (Future<Boolean> each : lanes.invokeAll(all)) {
                results.add(each.get());
            }
            return results;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            lanes.shutdownNow();
        }
    }
}
