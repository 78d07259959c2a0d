package id.amanchat.guard;

/**
 * A piece of a text that may be shown as a link, because its registrable domain is on the bank's list. Everything else
 * that looks like an address stays text.
 *
 * @param span where it stands in the text
 * @param address where it leads, always with https and always on the list
 */
public record Link(Span span, String address) {}
