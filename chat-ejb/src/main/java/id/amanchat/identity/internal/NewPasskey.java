package id.amanchat.identity.internal;

import id.amanchat.identity.FactorAnswer;

/** What came of the answer with a new passkey. */
public sealed interface NewPasskey {

    /** It can be stored; its question is not used up yet. */
    record Right(Passkey key, byte[] challenge) implements NewPasskey {}

    record Not(FactorAnswer why) implements NewPasskey {}
}
