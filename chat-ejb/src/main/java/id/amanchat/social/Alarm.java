package id.amanchat.social;

/** Why an account looks as if somebody else had it. */
public enum Alarm {
    /** A post, public or private, that did not come from here. */
    FOREIGN_POST,
    /** The channel signed us out although nobody here did that. */
    SIGNED_OUT
}
