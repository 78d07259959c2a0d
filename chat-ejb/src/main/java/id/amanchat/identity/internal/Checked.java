package id.amanchat.identity.internal;

import id.amanchat.identity.ActivityKind;
import id.amanchat.identity.ProofAnswer;

/**
 * What a proof turned out to be.
 *
 * @param told as what a refusal is told; null when it was accepted, or nothing was compared
 */
public record Checked(ProofAnswer answer, ActivityKind told) {

    static Checked of(ProofAnswer answer, SecretKind kind) {
        return new Checked(answer, answer == ProofAnswer.ACCEPTED ? null : kind.refusal());
    }

    static Checked of(PasskeyAnswer answer) {
        return answer instanceof PasskeyAnswer.Refused refused
                ? new Checked(refused.why(), refused.kind())
                : new Checked(ProofAnswer.ACCEPTED, null);
    }
}
