package id.amanchat.routing;

/** Something changed that may let a waiting conversation be offered. */
public record RoutingDue() {}
