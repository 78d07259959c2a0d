package id.amanchat.platform;

import java.util.Optional;
import java.util.UUID;
import org.slf4j.MDC;

/** The id that ties together all log lines of one request or message, across threads and nodes. */
public final class Correlation implements AutoCloseable {

    /** Its name in the logging context and as a message property. */
    public static final String KEY = "correlation";

    private static final int LENGTH = 12;

    private Correlation() {}

    /** Starts with a new id; close it when the work is done. */
    public static Correlation begin() {
        return continueWith(UUID.randomUUID().toString().replace("-", "").substring(0, LENGTH));
    }

    /** Goes on with the id of the request or message that caused this; with a new one where there is none. */
    public static Correlation continueWith(String id) {
        if (id == null) {
            return begin();
        }
        MDC.put(KEY, id);
        return new Correlation();
    }

    /** The id of this thread's work. */
    public static Optional<String> current() {
        return Optional.ofNullable(MDC.get(KEY));
    }

    @Override
    public void close() {
        MDC.remove(KEY);
    }
}
