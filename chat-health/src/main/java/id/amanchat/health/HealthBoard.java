package id.amanchat.health;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Where the application pins what its self-check found, and the health check reads it.
 *
 * <p>It stands in a jar of its own because WildFly finds health checks only in a jar of the EAR's {@code lib} folder,
 * which cannot see the EJB jar. Safe for use by several threads.
 */
@ApplicationScoped
public class HealthBoard {

    private volatile List<CheckLine> lines = List.of();

    private volatile boolean open;

    /** The screens are there: until then nobody should be sent here. */
    public void open() {
        open = true;
    }

    /** Whether the screens are there and every line is well. */
    public boolean ready() {
        return open && !lines.isEmpty() && lines.stream().allMatch(CheckLine::ok);
    }

    /** Replaces all lines. */
    public void pin(List<CheckLine> found) {
        lines = List.copyOf(found);
    }

    /** The lines last pinned; empty while the application is still starting. */
    public List<CheckLine> lines() {
        return lines;
    }
}
