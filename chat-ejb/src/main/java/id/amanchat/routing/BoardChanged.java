package id.amanchat.routing;

/** Something on the supervisors' board is another than before. */
public record BoardChanged() {}
