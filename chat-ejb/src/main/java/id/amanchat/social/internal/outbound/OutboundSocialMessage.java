package id.amanchat.social.internal.outbound;

import id.amanchat.platform.Wire;
import id.amanchat.social.AccountId;
import jakarta.json.JsonObject;
import java.util.NoSuchElementException;

/** "Look again": something of this account is to go out. As it travels in {@link OutboundSocialMessageQueue}. */
record OutboundSocialMessage(AccountId account) {

    private static final String ACCOUNT = "account";

    JsonObject json() {
        return Wire.object().add(ACCOUNT, account.toString()).build();
    }

    /** Anything else than what {@link #json} makes is an {@link IllegalArgumentException}. */
    static OutboundSocialMessage parse(String text) {
        try {
            return new OutboundSocialMessage(
                    AccountId.parse(Wire.read(text).getString(ACCOUNT)).orElseThrow());
        } catch (NoSuchElementException | NullPointerException | ClassCastException e) {
            throw new IllegalArgumentException("Not an outbound social message", e);
        }
    }
}
