package id.amanchat.platform.internal;

/** A letter was written; once that is committed it can be sent. */
public record LetterWritten() {}
