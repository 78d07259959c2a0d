package id.amanchat.bench.journal;

/** One person's socket, as far as one conversation is concerned. */
public record Listener(String conversation, Side side) {}
