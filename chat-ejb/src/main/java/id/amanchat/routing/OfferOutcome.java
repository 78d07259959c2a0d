package id.amanchat.routing;

/** What became of an offer. */
public enum OfferOutcome {
    RUNNING,
    ACCEPTED,
    DECLINED,
    EXPIRED,
    /** The customer left, or the agent is not available any more. */
    WITHDRAWN
}
