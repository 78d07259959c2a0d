package id.amanchat.platform;

/**
 * A person's first socket on this node opened.
 *
 * @param person the caller name of the person
 */
public record Connected(String person) {}
