package id.amanchat.guard;

/**
 * One thing that another rule book says differently.
 *
 * @param loosens whether the guard would see or do less by it, so that a second administrator has to agree
 */
public record Difference(Part part, String name, String before, String after, boolean loosens) {}
