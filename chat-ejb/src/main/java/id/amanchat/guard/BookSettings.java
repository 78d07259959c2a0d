package id.amanchat.guard;

import java.util.List;
import java.util.Map;

/**
 * All that a version of the rule book says.
 *
 * @param rules all rules there are, in the order in which they are explained
 * @param settings by part and name; of words and domains only those that are in
 * @param choices what can be done about something, the mildest first, by the name of a {@link Part#ACTION}
 * @param lists the lists that words can be added to
 */
public record BookSettings(
        int version,
        List<RuleLine> rules,
        Map<Part, Map<String, String>> settings,
        Map<String, List<String>> choices,
        List<String> lists) {

    public BookSettings {
        rules = List.copyOf(rules);
        settings = Map.copyOf(settings);
        choices = Map.copyOf(choices);
        lists = List.copyOf(lists);
    }

    /** What it says of one thing; empty text when it does not speak of it. */
    public String setting(Part part, String name) {
        return settings.getOrDefault(part, Map.of()).getOrDefault(name, "");
    }
}
