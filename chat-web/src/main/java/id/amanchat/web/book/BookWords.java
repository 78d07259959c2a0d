package id.amanchat.web.book;

import java.util.Set;

/** What to say of a field that was refused. */
final class BookWords {

    /** Those that say something else of each field. */
    private static final Set<String> OF_THE_FIELD =
            Set.of("range", "taken", "unknown", "order", "missing", "not-yours");

    /** For what is missing or unknown in a field that says nothing of its own. */
    private static final Set<String> SPEAKING = Set.of(
            "range.promisedSeconds",
            "range.weight",
            "range.preferredSeconds",
            "range.priority",
            "range.languageRelaxedAfter",
            "range.skills",
            "range.overflowSeconds",
            "range.silentAgentSeconds",
            "range.silentCustomerSeconds",
            "range.wrapUpSeconds",
            "range.capacity",
            "range.position",
            "taken.key",
            "taken.code",
            "taken.shortcut",
            "taken.day",
            "unknown.zone",
            "missing.day",
            "missing.from",
            "missing.until",
            "missing.languages",
            "missing.hours",
            "order.until");

    private BookWords() {}

    /** The key of the words. */
    static String key(String field, String reason) {
        String own = reason + "." + field;
        return "book.refused." + (OF_THE_FIELD.contains(reason) && SPEAKING.contains(own) ? own : reason);
    }
}
