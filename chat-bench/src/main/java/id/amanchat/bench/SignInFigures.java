package id.amanchat.bench;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import com.sun.management.ThreadMXBean;
import id.amanchat.bench.figures.Figures;
import id.amanchat.bench.figures.Latency;
import id.amanchat.bench.figures.Target;
import id.amanchat.bench.product.Someone;
import id.amanchat.bench.product.Visitors;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.stream.IntStream;

/** Target 8: a sign-in compared with the one thing in it that has to be slow. */
record SignInFigures(Figures figures) {
    private static final String HASH = "floor: Argon2id m=19456 KiB t=2 p=1, password4j in this program's JVM, p50";
    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int HASH_BYTES = 32;
    private static final int TIMES = 40;
    private static final int WARMING = 15;
    private static final int AT_A_TIME = 8;
    private static final double MIB = 1024 * 1024;
    private static final double NANOS_IN_SECOND = 1e9;
    private static final String HASHES_A_SECOND = "floor: password hashes on all cores of this machine";

    void hashAlone() {
        var function = Argon2Function.getInstance(MEMORY_KIB, PASSES, LANES, HASH_BYTES, Argon2.ID);
        var latency = new Latency();
        for (var i = 0; i < TIMES + WARMING; i++) {
            var begun = System.nanoTime();
            Password.hash("Merapi-kopi-tubruk-" + i).addRandomSalt(16).with(function);
            if (i >= WARMING) {
                latency.record(System.nanoTime() - begun);
            }
        }
        figures.add(HASH, "ms", latency.p50());
    }

    /** What one hash takes of the memory, and what both cores make of them. */
    void hashesAtOnce() {
        var function = Argon2Function.getInstance(MEMORY_KIB, PASSES, LANES, HASH_BYTES, Argon2.ID);
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        var before = threads.getCurrentThreadAllocatedBytes();
        Password.hash("Merapi-kopi-tubruk").addRandomSalt(16).with(function);
        figures.add("password hash: memory it takes", "MiB", (threads.getCurrentThreadAllocatedBytes() - before) / MIB);
        var begun = System.nanoTime();
        IntStream.range(0, TIMES)
                .parallel()
                .forEach(i -> Password.hash("Merapi-kopi-tubruk-" + i)
                        .addRandomSalt(16)
                        .with(function));
        figures.add(HASHES_A_SECOND, "1/s", TIMES * NANOS_IN_SECOND / (System.nanoTime() - begun));
    }

    /** Many want to sign in at the same moment. */
    void crowd(Visitors visitors) {
        var begun = System.nanoTime();
        var latency = visitors.signIn(AT_A_TIME);
        var seconds = (System.nanoTime() - begun) / NANOS_IN_SECOND;
        figures.add("sign-in: eight at a time, how many", "1/s", visitors.count() / seconds, HASHES_A_SECOND);
        figures.add("sign-in: eight at a time, all of it, p50", "ms", latency.p50());
        figures.add("sign-in: eight at a time, all of it, p99", "ms", latency.p99());
    }

    void signIns(List<Someone.SignInTimes> times) {
        var password = new Latency();
        var all = new Latency();
        // The first half warms the server.
        times.subList(times.size() / 2, times.size()).forEach(one -> {
            password.record(one.passwordNanos());
            all.record(one.allNanos());
        });
        figures.add("sign-in: the request with the password, p50", "ms", password.p50(), HASH);
        figures.add(
                "sign-in: both pages and both answers, p50",
                "ms",
                all.p50(),
                HASH,
                Target.ratioAtMost(1.5, "8: at most 1.5 x the hash alone"));
        figures.add("sign-in: both pages and both answers, p99", "ms", all.p99());
    }
}
