package id.amanchat.social.internal.outbound;

/** Why a reply is not out, as it is stored and shown. What a channel refuses for stands in {@code Sent.Refused}. */
final class Reason {

    static final String LIMITED = "LIMITED";
    static final String DAILY_LIMIT = "DAILY_LIMIT";
    static final String STOPPED = "STOPPED";
    static final String SIGNED_OUT = "SIGNED_OUT";
    /** The channel does not answer. */
    static final String UNREACHABLE = "UNREACHABLE";
    /** An earlier one of the same thread goes first. */
    static final String AFTER_ANOTHER = "AFTER_ANOTHER";

    static final String OPTED_OUT = "OPTED_OUT";
    /** The rule book changed since it was written. */
    static final String GUARD = "GUARD";
    /** The channel breaks down over it again and again. */
    static final String TROUBLE = "TROUBLE";
    /** The channel says that it has it already. */
    static final String DUPLICATE = "DUPLICATE";

    private Reason() {}
}
