package id.amanchat.administration.internal;

import id.amanchat.platform.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;

/** The one-time token of an installation without an administrator: 160 bits, 30 minutes, ten tries a minute, gone with the process. */
@ApplicationScoped
public class FirstToken {

    private static final int BYTES = 20;
    private static final Duration LIFE = Duration.ofMinutes(30);

    /** After so many wrong ones nobody gets in for a while; for ever would let anybody keep the bank out. */
    private static final int TRIES = 10;

    private static final Duration PAUSE = Duration.ofMinutes(1);

    @Inject
    private Time time;

    private byte[] token;
    private Instant until;
    private int tries;
    private Instant closedUntil = Instant.MIN;

    /** Makes a new one. The caller shows it once, in the log, and keeps it nowhere. */
    synchronized String issue() {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        String text = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        token = text.getBytes(StandardCharsets.UTF_8);
        until = time.instant().plus(LIFE);
        tries = 0;
        return text;
    }

    /** Whether it is this one; wrong ones are counted. */
    public synchronized boolean accepts(String given) {
        if (token == null
                || given == null
                || time.instant().isBefore(closedUntil)
                || time.instant().isAfter(until)) {
            return false;
        }
        if (MessageDigest.isEqual(token, given.strip().getBytes(StandardCharsets.UTF_8))) {
            return true;
        }
        if (++tries % TRIES == 0) {
            closedUntil = time.instant().plus(PAUSE);
        }
        return false;
    }

    /** It has done its work. */
    public synchronized void spend() {
        token = null;
    }
}
