package id.amanchat.platform;

/**
 * A person's last socket on this node closed.
 *
 * @param person the caller name of the person
 */
public record Disconnected(String person) {}
