package id.amanchat.guard.internal;

import java.util.Locale;

/** The lists of words and short phrases that an administrator may add to; as the product comes they are empty. */
public enum WordList {
    /** Further names of the PIN. */
    PIN,
    /** Further names of the one-time code. */
    CODE,
    /** Further names of the password. */
    PASSWORD,
    /** Further names of the card's security code. */
    CVV,
    /** Further names of apps by which somebody else takes over a device. */
    REMOTE_CONTROL,
    /** Further names that criminals give to an account of theirs. */
    SAFE_ACCOUNT,
    /** Phrases that are a heavy sign of a scam. */
    SCAM;

    /** Its name in {@link RuleBook#words}. */
    public String list() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
