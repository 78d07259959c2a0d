package id.amanchat.guard.internal.keep;

/**
 * Digits that may be a secret.
 *
 * @param first by their place in {@code Digits}
 * @param end to before this one
 * @param lastWord the word in which the last one stands
 */
record Value(int first, int end, int lastWord) {

    int length() {
        return end - first;
    }
}
