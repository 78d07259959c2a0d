package id.amanchat.social.internal.channel;

import java.time.Duration;
import java.util.Optional;

/**
 * What a channel granted. Never stored in the clear and never logged.
 *
 * @param refresh for the next grant; empty: the token is good until it is taken back (Mastodon)
 * @param lasts from now; empty where the token does not end by itself
 */
public record Grant(String token, Optional<String> refresh, Optional<Duration> lasts) {

    @Override
    public String toString() {
        return "Grant";
    }
}
