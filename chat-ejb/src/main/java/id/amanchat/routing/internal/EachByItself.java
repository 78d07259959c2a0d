package id.amanchat.routing.internal;

import java.util.Collection;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does something for each of several: one that fails must not keep the others from theirs, at every turn anew. */
final class EachByItself {

    private static final Logger LOG = LoggerFactory.getLogger(EachByItself.class);

    private EachByItself() {}

    static <T> void of(Collection<T> all, Consumer<T> work) {
        all.forEach(each -> of(() -> work.accept(each)));
    }

    static void of(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.error("A step of the sweeper failed; it is taken again", e);
        }
    }
}
