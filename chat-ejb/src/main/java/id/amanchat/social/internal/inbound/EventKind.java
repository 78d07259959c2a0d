package id.amanchat.social.internal.inbound;

/** What a channel told. */
public enum EventKind {
    POST,
    EDITED,
    DELETED,
    OWN
}
