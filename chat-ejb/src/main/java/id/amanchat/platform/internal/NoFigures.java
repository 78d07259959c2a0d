package id.amanchat.platform.internal;

import id.amanchat.platform.Figures;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.function.Supplier;

/** Stands in on a server that keeps no figures. Left out by {@code beans.xml} where the server has some. */
@ApplicationScoped
public class NoFigures implements Figures {

    @Override
    public void count(String name) {}

    @Override
    public void time(String name, Duration duration) {}

    @Override
    public void gauge(String name, Supplier<Number> value) {}
}
