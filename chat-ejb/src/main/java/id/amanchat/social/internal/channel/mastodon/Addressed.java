package id.amanchat.social.internal.channel.mastodon;

import com.ibm.icu.text.BreakIterator;
import com.twitter.twittertext.Extractor;
import id.amanchat.social.internal.channel.Incoming;
import id.amanchat.social.internal.channel.Mentions;
import java.util.Locale;

/** On Mastodon only those who are named in a post are told of it, so an answer begins with its author's name. */
final class Addressed {

    /** Whatever the length of an address, a server counts this much ({@code characters_reserved_per_url}). */
    private static final int LINK = 23;

    private Addressed() {}

    static String text(Incoming.Author to, String text) {
        return Mentions.addresses(text, to) ? text : "@" + to.handle() + " " + text;
    }

    /** As Mastodon counts: what people see as one character is one, links are 23, of a name only the part before its server. */
    static int length(Incoming.Author to, String text) {
        String counted =
                text(to, text).replaceAll("([@\\uFF20][\\p{L}\\p{N}_]+)@[\\p{L}\\p{N}_.-]*[\\p{L}\\p{N}_]", "$1");
        int links = 0;
        int inLinks = 0;
        for (Extractor.Entity link : new Extractor().extractURLsWithIndices(counted)) {
            boolean counts = counted.startsWith("http", link.getStart());
            links += counts ? 1 : 0;
            inLinks += counts ? characters(counted.substring(link.getStart(), link.getEnd())) : 0;
        }
        return characters(counted) - inLinks + links * LINK;
    }

    private static int characters(String text) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        int count = 0;
        while (characters.next() != BreakIterator.DONE) {
            count++;
        }
        return count;
    }
}
