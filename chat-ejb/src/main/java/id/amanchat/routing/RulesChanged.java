package id.amanchat.routing;

/** Queues, hours or agents' skills are others than before: whatever was decided by them is looked at again. */
public record RulesChanged() {}
