package id.amanchat.web.sign;

import id.amanchat.identity.Proof;
import id.amanchat.identity.ProofAnswer;

/** What to say of a proof that was not accepted. */
public final class ProofWords {

    private ProofWords() {}

    /** The key of the words. A wrong code, recovery code and passkey are told apart: the person knows which it was. */
    public static String of(ProofAnswer why, Proof proof) {
        return why == ProofAnswer.REFUSED ? "proof.REFUSED." + kind(proof) : "proof." + why;
    }

    private static String kind(Proof proof) {
        if (proof instanceof Proof.Passkey) {
            return "passkey";
        }
        return proof instanceof Proof.RecoveryCode ? "recovery-code" : "code";
    }
}
