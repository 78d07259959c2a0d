package id.amanchat.guard.internal;

import id.amanchat.guard.Kind;
import id.amanchat.guard.Place;

/**
 * What the rule book has an answer for.
 *
 * @param bank whether whoever speaks, speaks for the bank
 */
public record Cell(Kind kind, Place place, boolean bank) {}
