package id.amanchat.social.internal.account;

/** What of an account is sealed. The names are part of the seals: none opens in another's place. */
enum Secret {
    /** The application's, for asking for tokens. */
    CLIENT,
    /** Signs what the channel sends to the webhook. */
    WEBHOOK,
    /** The application's own token, which some channels want for listening. */
    APP,
    /** The token. */
    ACCESS,
    /** Good for a new token, once. */
    REFRESH
}
