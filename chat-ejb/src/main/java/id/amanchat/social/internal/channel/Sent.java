package id.amanchat.social.internal.channel;

import java.time.OffsetDateTime;

/** What came of sending. */
public sealed interface Sent {

    record Done(OwnPost post, Allowance left) implements Sent {}

    /** Not posted, for certain: the channel takes no more until then. */
    record Limited(OffsetDateTime until, boolean daily) implements Sent {}

    /**
     * Not posted by this call, for certain, and never will be: a constant says why (GONE, DUPLICATE, TOO_LONG, NOT_ALLOWED,
     * OTHERS_MENTIONED, REFUSED). DUPLICATE: the same words stand there already, perhaps from an earlier try that was unsure.
     */
    record Refused(String reason) implements Sent {}

    /** Not posted, for certain: the token is not valid (any more). */
    record SignedOut() implements Sent {}

    /** Nobody knows: no answer, half of one, or the channel broke down over it. Look it up before sending it again. */
    record Unsure(String reason) implements Sent {}
}
