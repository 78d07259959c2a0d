package id.amanchat.guard.internal.ask;

/**
 * A sentence among {@link Units}.
 *
 * @param from its first unit
 * @param to after its last unit
 * @param header the sentence whose list it is an item of ("Please send us:"), or null
 */
record Sentence(int from, int to, Sentence header) {

    boolean holds(int at) {
        return at >= from && at < to;
    }

    /** Where to begin reading what governs it. */
    int begin() {
        return header == null ? from : header.from;
    }
}
