package id.amanchat.guard.internal.scam;

/**
 * A phrase that was found.
 *
 * @param from the place of its first word among the words
 * @param to the place of its last word
 */
record Cue(Phrase phrase, int from, int to) {

    String name() {
        return phrase.cue();
    }
}
