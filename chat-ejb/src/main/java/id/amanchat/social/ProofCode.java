package id.amanchat.social;

import java.time.OffsetDateTime;

/**
 * What a handle sends to the bank's account in private to prove that it is the customer's: words without digits
 * ("AMAN-BAKO-TILU"). It opens nothing; from any other handle it proves nothing.
 *
 * @param until when it changes; the one before counts for as long again
 */
public record ProofCode(String code, OffsetDateTime until) {

    @Override
    public String toString() {
        return "ProofCode";
    }
}
