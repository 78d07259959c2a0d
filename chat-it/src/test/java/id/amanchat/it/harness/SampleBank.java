package id.amanchat.it.harness;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives the constructor of a test class the {@link Bank} (and the {@link Windows} into it) that all such classes share: the
 * sample bank on a database file. Started with the first of them, stopped after the last.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(SharedBanks.class)
public @interface SampleBank {

    Database on() default Database.FILE;

    enum Database {
        FILE,
        POSTGRESQL,
        /** On PostgreSQL too, beside stand-ins of the social channels; its accounts there are connected. */
        SOCIAL
    }
}
