package id.amanchat.trust;

import java.time.OffsetDateTime;

/**
 * What a member of staff shows or says in one conversation, so that its customer can tell them from somebody who only claims
 * to be them: four syllables in two pairs ("BAKO TILU"). It holds for this conversation and this person alone.
 *
 * @param until when it changes; the one before counts for as long again
 */
public record MatchCode(String code, OffsetDateTime until) {

    @Override
    public String toString() {
        return "MatchCode";
    }
}
