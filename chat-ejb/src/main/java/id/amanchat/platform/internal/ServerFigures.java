package id.amanchat.platform.internal;

import id.amanchat.platform.Figures;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

/** Hands the figures to the server's meter registry. Left out by {@code beans.xml} where the server has none. */
@ApplicationScoped
public class ServerFigures implements Figures {

    @Inject
    private Instance<MeterRegistry> registry;

    /** The registry itself holds what it measures only weakly. */
    private final List<Supplier<Number>> gauges = new CopyOnWriteArrayList<>();

    @Override
    public void count(String name) {
        if (registry.isResolvable()) {
            registry.get().counter(name).increment();
        }
    }

    @Override
    public void time(String name, Duration duration) {
        if (registry.isResolvable()) {
            registry.get().timer(name).record(duration);
        }
    }

    @Override
    public void gauge(String name, Supplier<Number> value) {
        if (registry.isResolvable()) {
            gauges.add(value);
            registry.get()
                    .gauge(name, List.of(), value, supplier -> supplier.get().doubleValue());
        }
    }
}
