package id.amanchat.social.internal.channel;

import id.amanchat.conversation.Channel;
import java.net.URI;
import java.util.Optional;

/**
 * How an account's owner lets the product speak as the account: OAuth 2.0 with a code and PKCE (RFC 6749, RFC 7636), one
 * implementation for each channel. Holds no state and writes nothing down; the caller keeps state and verifier, bound to the
 * administrator's session. Every call but {@link #authorize} is a request to the channel: never inside a transaction. No
 * token, code or address stands in what is thrown.
 */
public interface ChannelSignIn {

    Channel kind();

    /** Where the channel's interface is for everybody; empty where each account has a server of its own. */
    Optional<URI> server();

    /** Whether {@link #register} works; otherwise an administrator copies the application's keys from the channel's own pages. */
    boolean registers();

    /**
     * Makes the product known to a server, as an application that may return to that address.
     *
     * @param server root of the channel's interface, without a slash at the end
     * @param name as the account's owner sees it when agreeing
     * @throws UnsupportedOperationException where {@link #registers} is false
     */
    AppKeys register(URI server, String name, URI returnTo) throws ChannelTrouble;

    /**
     * Where the administrator's browser goes to agree; it comes back to {@code returnTo} with {@code state} and {@code code}, or
     * with {@code state} and {@code error}.
     *
     * @param challenge BASE64URL(SHA-256(verifier)), without padding
     */
    URI authorize(URI server, AppKeys app, URI returnTo, String state, String challenge);

    /** Exchanges the code, which works once. {@link ChannelTrouble.Kind#SIGNED_OUT}: the code or the keys are no good. */
    Grant exchange(URI server, AppKeys app, URI returnTo, String code, String verifier) throws ChannelTrouble;

    /**
     * Asks for a new token. The old refresh token is used up when the channel gives another one.
     * {@link ChannelTrouble.Kind#SIGNED_OUT}: the account's owner took the right away, or it ended.
     */
    Grant refresh(URI server, AppKeys app, String refreshToken) throws ChannelTrouble;

    /** Gives the right back: afterwards the token opens nothing. */
    void revoke(URI server, AppKeys app, String token) throws ChannelTrouble;
}
