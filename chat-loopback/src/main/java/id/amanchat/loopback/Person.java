package id.amanchat.loopback;

/** Somebody with an account on the channel. */
public record Person(String id, String handle, String name) {}
