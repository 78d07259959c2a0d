package id.amanchat.routing;

/** For whom a canned reply is. */
public enum CannedScope {
    PERSONAL,
    QUEUE,
    ALL
}
