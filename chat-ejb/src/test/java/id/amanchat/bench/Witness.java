package id.amanchat.bench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Sees every event of the product once its transaction is committed. */
@ApplicationScoped
public class Witness {

    private final List<Object> seen = new CopyOnWriteArrayList<>();

    void see(@Observes(during = TransactionPhase.AFTER_SUCCESS) Object event) {
        if (event.getClass().getPackageName().startsWith("id.amanchat.")) {
            seen.add(event);
        }
    }

    /** Of this type, in order. */
    public <T> List<T> all(Class<T> type) {
        return seen.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** The last one of this type. */
    public <T> T last(Class<T> type) {
        List<T> all = all(type);
        return all.get(all.size() - 1);
    }

    void startOver() {
        seen.clear();
    }
}
