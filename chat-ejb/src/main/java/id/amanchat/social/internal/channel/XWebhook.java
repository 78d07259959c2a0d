package id.amanchat.social.internal.channel;

import java.util.List;

/**
 * What X sends to a webhook. The secret is the consumer secret (API key secret) of the application on X, which is not the
 * secret of OAuth 2.0.
 */
public interface XWebhook {

    /** What the challenge is answered with, as JSON: {@code {"response_token":"sha256=…"}}. */
    String answer(String crcToken, String consumerSecret);

    /**
     * Whether X signed exactly these bytes; compared in constant time.
     *
     * @param signature the header {@code x-twitter-webhooks-signature}; null where there is none
     */
    boolean genuine(byte[] body, String signature, String consumerSecret);

    /**
     * What a genuine body tells that account: posts that mention it, private messages to it, deletions, and what it posted
     * itself. What is for another account or of a kind that is not needed is left out.
     *
     * @param remoteId the bank's account
     * @throws ChannelTrouble {@link ChannelTrouble.Kind#UNREADABLE}
     */
    List<Incoming> read(byte[] body, String remoteId) throws ChannelTrouble;
}
