package id.amanchat.guard;

import java.util.Map;
import java.util.OptionalInt;

/** What came of changing the rule book. */
public sealed interface BookAnswer {

    /**
     * It was taken.
     *
     * @param version the new version, which acts on every node within a second; empty when nothing of it tightened
     * @param waits whether what loosens waits for a second administrator
     */
    record Done(OptionalInt version, boolean waits) implements BookAnswer {}

    /** It says what the book says already. */
    record NothingChanged() implements BookAnswer {}

    /** Somebody else changed the book meanwhile: look again. */
    record Overtaken() implements BookAnswer {}

    /** Whoever asked for it cannot approve it. */
    record NotByYourself() implements BookAnswer {}

    /** There is no such version, or no such change waits any more. */
    record NotFound() implements BookAnswer {}

    /**
     * Nothing was taken.
     *
     * @param fields the names of what is refused ({@code reason}, or a clause's part and name, {@code WORD:list:word}), each with
     *     a key of words: {@code missing}, {@code too-long}, {@code unknown}, {@code no-domain}, {@code range},
     *     {@code too-many}
     */
    record Refused(Map<String, String> fields) implements BookAnswer {
        public Refused {
            fields = Map.copyOf(fields);
        }
    }
}
