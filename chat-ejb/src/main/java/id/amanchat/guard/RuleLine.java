package id.amanchat.guard;

/** A rule: its name, by which it is explained, and what it sees. */
public record RuleLine(String name, Kind kind) {}
