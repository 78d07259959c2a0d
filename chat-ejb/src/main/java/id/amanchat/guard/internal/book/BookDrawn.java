package id.amanchat.guard.internal.book;

import id.amanchat.guard.internal.RuleBook;

/** A version was drawn, and is in force from the commit on. */
record BookDrawn(RuleBook book) {}
