package id.amanchat.loopback;

import java.util.regex.Pattern;

/** Texts as Mastodon gives them back: paragraphs, shortened links, marked mentions. */
final class MastodonHtml {

    private static final Pattern LINK = Pattern.compile("(https?://(?:www\\.)?)([^\\s<&]{1,30})([^\\s<]*)");

    private MastodonHtml() {}

    static String of(String text) {
        String safe = text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
        String linked = LINK.matcher(safe)
                .replaceAll(
                        "<a href=\"$1$2$3\" rel=\"nofollow noopener noreferrer\" target=\"_blank\">"
                                + "<span class=\"invisible\">$1</span><span class=\"ellipsis\">$2</span><span class=\"invisible\">$3</span></a>");
        String mentioned = Mentioned.MENTION
                .matcher(linked)
                .replaceAll(
                        "<span class=\"h-card\" translate=\"no\">"
                                + "<a href=\"https://mastodon.example/@$1\" class=\"u-url mention\">@<span>$1</span></a></span>");
        return "<p>" + mentioned.replace("\n\n", "</p><p>").replace("\n", "<br />") + "</p>";
    }
}
