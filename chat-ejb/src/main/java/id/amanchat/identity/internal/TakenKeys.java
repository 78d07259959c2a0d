package id.amanchat.identity.internal;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;

/** Tells a key that another took first from a database that is away. */
final class TakenKeys {

    /** Integrity constraint violation (SQL:2016 part 2, table 38). */
    private static final String CLASS = "23";

    private TakenKeys() {}

    /** Answers false for a key that is taken; throws anything else on. */
    static boolean refuse(PersistenceException thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && sql.getSQLState() != null
                    && sql.getSQLState().startsWith(CLASS)) {
                return false;
            }
        }
        throw thrown;
    }
}
