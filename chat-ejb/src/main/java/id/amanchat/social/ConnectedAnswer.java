package id.amanchat.social;

/** What came of connecting an account. */
public sealed interface ConnectedAnswer {

    record Connected(AccountId id) implements ConnectedAnswer {}

    /** Its owner did not agree. */
    record Declined() implements ConnectedAnswer {}

    /** Nobody began this in this session, or too long ago: somebody else's way back, or loaded twice. */
    record NotBegun() implements ConnectedAnswer {}

    /** The channel did not do what was asked; a constant, as {@link AccountView.Health#lastError}. */
    record Failed(String why) implements ConnectedAnswer {}
}
