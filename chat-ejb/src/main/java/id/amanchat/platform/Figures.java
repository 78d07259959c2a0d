package id.amanchat.platform;

import java.time.Duration;
import java.util.function.Supplier;

/** Figures for the server's management port. Names are {@code amanchat.<capability>.<what>}; safe to call from anywhere. */
public interface Figures {

    /** One more of these happened. */
    void count(String name);

    /** This took so long. */
    void time(String name, Duration duration);

    /** The value of this at any time. */
    void gauge(String name, Supplier<Number> value);
}
