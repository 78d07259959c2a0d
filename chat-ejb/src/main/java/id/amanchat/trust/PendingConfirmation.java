package id.amanchat.trust;

import java.time.OffsetDateTime;

/** The agent asks the customer to confirm who they are, and waits.
 *
 * @param agentName who asks
 * @param until when it lapses, two minutes after it was asked
 */
public record PendingConfirmation(String agentName, String employeeId, OffsetDateTime askedAt, OffsetDateTime until) {}
