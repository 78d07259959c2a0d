package id.amanchat.guard;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A text, and what in it nobody may keep: it stands between « and » in the sets. */
record Secret(String text, List<String> parts) {

    private static final Pattern MARKED = Pattern.compile("«(.*?)»");

    static Secret in(String marked) {
        return new Secret(
                marked.replace("«", "").replace("»", ""),
                MARKED.matcher(marked)
                        .results()
                        .map(MatchResult::group)
                        .map(Secret::bare)
                        .toList());
    }

    private static String bare(String marked) {
        return marked.substring(1, marked.length() - 1);
    }

    /** Of an identity number the last four digits may stay. */
    boolean hiddenIn(String stored, boolean identityNumber) {
        return parts.stream()
                .map(part -> identityNumber ? part.substring(0, part.length() - 4) : part)
                .noneMatch(stored::contains);
    }
}
