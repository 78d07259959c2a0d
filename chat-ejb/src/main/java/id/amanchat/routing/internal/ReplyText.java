package id.amanchat.routing.internal;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The text of a canned reply: words, and variables in braces, each with what stands where there is nothing to fill in. */
record ReplyText(String text) {

    /** What can be filled in. */
    static final Set<String> VARIABLES = Set.of("customer", "agent", "employeeId", "bank", "topic");

    private static final Pattern VARIABLE = Pattern.compile("\\{\\s*([^{}|]*?)\\s*(?:\\|([^{}]*))?}");

    /** Those there is nothing for, as they were typed; a text with any is not taken. */
    Set<String> unknown() {
        return VARIABLE.matcher(text)
                .results()
                .map(each -> each.group(1))
                .filter(name -> !VARIABLES.contains(name))
                .collect(Collectors.toSet());
    }

    /** What is known stands in its place; else what the text says for that case; else nothing, with one space around it and not two. */
    String fill(Map<String, String> known) {
        String filled = VARIABLE.matcher(text).replaceAll(quoted(each -> value(each, known)));
        return filled.replaceAll(" {2,}", " ").replaceAll(" +([,.;:!?])", "$1").strip();
    }

    private static String value(MatchResult variable, Map<String, String> known) {
        String value = known.getOrDefault(variable.group(1), "");
        String fallback = variable.group(2) == null ? "" : variable.group(2);
        return value.isBlank() ? fallback.strip() : value.strip();
    }

    private static Function<MatchResult, String> quoted(Function<MatchResult, String> value) {
        return each -> Matcher.quoteReplacement(value.apply(each));
    }

    @Override
    public String toString() {
        return "ReplyText";
    }
}
