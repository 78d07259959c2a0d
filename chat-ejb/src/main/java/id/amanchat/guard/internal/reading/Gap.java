package id.amanchat.guard.internal.reading;

/** What lies between a digit and the one before it, from nothing to much. */
public enum Gap {
    /** They touch. */
    NONE,
    /** A few signs or blanks on the same line. */
    TIGHT,
    /** Many signs, a picture, a line break. */
    LOOSE,
    /** A letter or two: "4x1x1x1". */
    LETTERS,
    /** Words that lead on: "then", "strip", "empat angka terakhir". */
    LINK,
    /** A few other words. */
    WORDS,
    /** Too much to belong together; also before the first. */
    FAR
}
