package id.amanchat.social.internal.channel;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who is addressed in a text. A channel tells everybody who is, and shows a private message to them: an answer addresses its
 * author and nobody else.
 */
public final class Mentions {

    private static final String NAME = "[\\p{L}\\p{N}_](?:[\\p{L}\\p{N}_.-]*[\\p{L}\\p{N}_])?";
    private static final Pattern MENTION =
            Pattern.compile("(?<![\\p{L}\\p{N}_/])[@\uFF20](" + NAME + "(?:[@\uFF20]" + NAME + ")?)");
    private static final Pattern LEADING = Pattern.compile("^(?:[@\uFF20]" + NAME + "(?:[@\uFF20]" + NAME + ")?\\s+)+");

    private Mentions() {}

    /** Whether the text addresses anybody but the author and the bank's own account. */
    public static boolean others(String text, Incoming.Author author, String ownHandle) {
        Matcher mentions = MENTION.matcher(text);
        boolean others = false;
        while (mentions.find() && !others) {
            String named = mentions.group(1);
            others = !same(named, author.handle()) && !same(named, ownHandle);
        }
        return others;
    }

    /** Whether the text begins by addressing the author. */
    public static boolean addresses(String text, Incoming.Author author) {
        Matcher mention = MENTION.matcher(text);
        return mention.lookingAt() && same(mention.group(1), author.handle());
    }

    /** The text without those whom it addresses first, as channels put them there. */
    public static String withoutLeading(String text) {
        return LEADING.matcher(text).replaceFirst("");
    }

    /** {@code @rudi} and {@code @rudi@bank.example} may be two. */
    private static boolean same(String named, String handle) {
        return folded(named).equals(folded(handle));
    }

    private static String folded(String handle) {
        return handle.replace('\uFF20', '@').toLowerCase(Locale.ROOT);
    }
}
