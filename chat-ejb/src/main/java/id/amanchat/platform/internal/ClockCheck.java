package id.amanchat.platform.internal;

import id.amanchat.health.CheckLine;
import id.amanchat.platform.StartUpCheck;
import id.amanchat.platform.Time;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import javax.sql.DataSource;

/** Time-based codes and sessions need a clock that is right; the database's is the second witness. */
@ApplicationScoped
public class ClockCheck implements StartUpCheck {

    private static final String NAME = "clock";
    private static final String CURE = "timedatectl set-ntp true, on this machine and the database's";
    private static final Duration TOLERABLE = Duration.ofSeconds(5);

    /** No build of this is older: a clock that says so is wrong. */
    private static final Instant FIRST_BUILD = Instant.parse("2026-11-01T00:00:00Z");

    @Resource
    private DataSource dataSource;

    @Inject
    private Time time;

    @Override
    public CheckLine look() {
        if (time.instant().isBefore(FIRST_BUILD)) {
            return CheckLine.bad(
                    NAME,
                    "clock.early",
                    "the clock says {0}, before this was built",
                    CURE,
                    time.instant().toString());
        }
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select current_timestamp")) {
            row.next();
            Instant there = row.getObject(1, OffsetDateTime.class).toInstant();
            Duration apart = Duration.between(there, time.instant()).abs();
            return apart.compareTo(TOLERABLE) <= 0
                    ? CheckLine.good(
                            NAME,
                            "clock.agrees",
                            "agrees with the database's within {0} s",
                            Long.toString(TOLERABLE.toSeconds()))
                    : CheckLine.bad(
                            NAME,
                            "clock.apart",
                            "this clock and the database's are {0} s apart",
                            CURE,
                            Long.toString(apart.toSeconds()));
        } catch (SQLException e) {
            return CheckLine.bad(
                    NAME, "clock.alone", "the database could not be asked for its time", "start the database");
        }
    }
}
