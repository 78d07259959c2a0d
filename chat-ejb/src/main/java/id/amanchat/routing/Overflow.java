package id.amanchat.routing;

/** Where a conversation goes on waiting after so many seconds. */
public record Overflow(String queue, int afterSeconds) {}
