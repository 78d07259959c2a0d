package id.amanchat.loopback;

import jakarta.json.JsonArrayBuilder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts as X gives them back: links shortened, three characters escaped. */
final class XText {

    private static final Pattern LINK = Pattern.compile("https?://[^\\s]+");
    private static final int LINK_LENGTH = 23;

    private XText() {}

    static String shortened(String text) {
        return escaped(LINK.matcher(text).replaceAll(link -> shortLink(link.group())));
    }

    static JsonArrayBuilder urls(String text) {
        JsonArrayBuilder urls = Json.array();
        Matcher links = LINK.matcher(text);
        while (links.find()) {
            urls.add(Json.object()
                    .add("url", shortLink(links.group()))
                    .add("expanded_url", links.group())
                    .add("display_url", links.group().replaceFirst("https?://", "")));
        }
        return urls;
    }

    static int length(String text) {
        String counted = LINK.matcher(text).replaceAll("x".repeat(LINK_LENGTH));
        return counted.codePointCount(0, counted.length());
    }

    private static String shortLink(String link) {
        return "https://t.co/" + String.format("%010x", link.hashCode() & 0xffffffffL);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
