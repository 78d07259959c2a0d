package id.amanchat.routing;

/** The lists of words that administrators keep. */
public enum ListKind {
    TOPIC,
    SKILL,
    AWAY_REASON,
    DECLINE_REASON,
    OUTCOME,
    TAG
}
