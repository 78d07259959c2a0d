package id.amanchat.guard.internal.keep;

/** A row of digits, by their places in {@code Digits}: from the first, to before the end. */
record Window(int first, int end) {}
