package id.amanchat.routing;

import java.util.OptionalLong;

/**
 * Where a waiting conversation stands.
 *
 * @param place 1 for the next one
 * @param estimateSeconds an estimate from what was answered in this queue during the last hour; empty when too little was
 */
public record Place(int place, OptionalLong estimateSeconds) {}
