package id.amanchat.social.internal.channel;

import java.util.Optional;

/** What the product is to a channel: an application. The secret is never stored in the clear and never logged. */
public record AppKeys(String clientId, Optional<String> clientSecret) {

    @Override
    public String toString() {
        return "AppKeys";
    }
}
