package id.amanchat.bench;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import id.amanchat.bench.figures.Figures;
import id.amanchat.bench.figures.Latency;
import id.amanchat.bench.figures.Target;
import id.amanchat.bench.product.Someone;
import java.util.List;

/** Target 8: a sign-in compared with the one thing in it that has to be slow. */
record SignInFigures(Figures figures) {
    private static final String HASH = "floor: Argon2id m=19456 KiB t=2 p=1, password4j in this program's JVM, p50";
    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int HASH_BYTES = 32;
    private static final int TIMES = 40;
    private static final int WARMING = 15;

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
