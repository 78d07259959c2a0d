package id.amanchat.platform.internal;

import id.amanchat.platform.Figures;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

/** Hands the figures to the server's meter registry. Left out by {@code beans.xml} where the server has none. */
@ApplicationScoped
public class ServerFigures implements Figures {

    private Optional<MeterRegistry> registry = Optional.empty();

    /** Looking a meter up by its name costs more than counting. */
    private final Map<String, Counter> counters = new ConcurrentHashMap<>();

    private final Map<String, Timer> timers = new ConcurrentHashMap<>();

    /** The registry itself holds what it measures only weakly. */
    private final List<Supplier<Number>> gauges = new CopyOnWriteArrayList<>();

    @Inject
    void serverHas(Instance<MeterRegistry> found) {
        registry = found.stream().findFirst();
    }

    @Override
    public void count(String name) {
        registry.ifPresent(
                meters -> counters.computeIfAbsent(name, meters::counter).increment());
    }

    @Override
    public void time(String name, Duration duration) {
        registry.ifPresent(meters -> timers.computeIfAbsent(name, meters::timer).record(duration));
    }

    @Override
    public void gauge(String name, Supplier<Number> value) {
        registry.ifPresent(meters -> {
            gauges.add(value);
            meters.gauge(name, List.of(), value, supplier -> supplier.get().doubleValue());
        });
    }
}
