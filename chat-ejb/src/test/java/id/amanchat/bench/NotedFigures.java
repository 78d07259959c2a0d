package id.amanchat.bench;

import id.amanchat.platform.Figures;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Figures that a test can read. */
@ApplicationScoped
public class NotedFigures implements Figures {

    private final Map<String, Integer> counts = new ConcurrentHashMap<>();
    private final Map<String, Supplier<Number>> gauges = new ConcurrentHashMap<>();

    @Override
    public void count(String name) {
        counts.merge(name, 1, Integer::sum);
    }

    @Override
    public void time(String name, Duration duration) {
        count(name);
    }

    @Override
    public void gauge(String name, Supplier<Number> value) {
        gauges.put(name, value);
    }

    public int counted(String name) {
        return counts.getOrDefault(name, 0);
    }

    public Number shown(String gauge) {
        return gauges.get(gauge).get();
    }

    void startOver() {
        counts.clear();
    }
}
