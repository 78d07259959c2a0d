package id.amanchat.guard;

/**
 * A list that words can be added to.
 *
 * @param loosens whether the guard sees less by each word in it
 */
public record WordListLine(String name, boolean loosens) {}
