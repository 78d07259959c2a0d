package id.amanchat.it.container;

import id.amanchat.realtime.Push;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Remembers what was handed to this node's sockets. */
@ApplicationScoped
public class WitnessOfPushes {

    private final List<String> seen = new CopyOnWriteArrayList<>();

    void on(@Observes Push push) {
        seen.add(push.body().getString("mark", ""));
    }

    public List<String> seen() {
        return seen;
    }
}
