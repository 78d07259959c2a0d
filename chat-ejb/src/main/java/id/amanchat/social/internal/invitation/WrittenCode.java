package id.amanchat.social.internal.invitation;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A code as it is written to the bank's account: "AMAN-BAKO-TILU", in any case, with whatever a phone makes of the dashes. */
final class WrittenCode {

    private static final String FIRST = "AMAN";

    private static final String GAP = "[^\\p{L}\\p{N}]{0,3}";

    private static final Pattern CODE = Pattern.compile(
            "(?<![\\p{L}\\p{N}])" + FIRST + GAP + "([a-z]{4})" + GAP + "([a-z]{4})(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE);

    /** Somebody who is written to; on some channels that is part of every private message. */
    private static final Pattern MENTION = Pattern.compile("@\\S+");

    private static final Pattern SAYS_SOMETHING = Pattern.compile("[\\p{L}\\p{N}]");

    private WrittenCode() {}

    /** From the two pairs of a spoken one. */
    static String of(String spoken) {
        return FIRST + "-" + spoken.replace(' ', '-');
    }

    /** The letters of every code that stands in the text; a handle such as @amanbank is no part of one. */
    static Set<String> lettersIn(String text) {
        return CODE.matcher(withoutMentions(text))
                .results()
                .map(found -> found.group(1) + found.group(2))
                .map(letters -> letters.toUpperCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the text says nothing beside a code. */
    static boolean alone(String text) {
        Matcher rest = CODE.matcher(withoutMentions(text));
        return !SAYS_SOMETHING.matcher(rest.replaceAll(" ")).find();
    }

    private static String withoutMentions(String text) {
        return MENTION.matcher(text).replaceAll(" ");
    }
}
