package id.amanchat.social.internal.channel.mastodon;

import id.amanchat.social.internal.channel.http.Tidy;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Reduces a post's HTML, which any server of any make may have written, to text: paragraphs and line breaks stay, links are
 * written out, and where a link says something else than where it leads, both stand there.
 */
final class HtmlToText implements NodeVisitor {

    private static final int LONGEST_HTML = 200_000;
    private static final Set<String> APART =
            Set.of("p", "blockquote", "ul", "ol", "pre", "h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> OWN_LINE = Set.of("li", "div", "tr");

    private final StringBuilder text = new StringBuilder();

    private HtmlToText() {}

    static String of(String html) {
        HtmlToText reduced = new HtmlToText();
        String bounded = html.length() > LONGEST_HTML ? html.substring(0, LONGEST_HTML) : html;
        Jsoup.parseBodyFragment(bounded).body().traverse(reduced);
        return Tidy.text(
                reduced.text.toString().replaceAll("[ \\t]*\\n[ \\t]*", "\n").replaceAll("\\n{3,}", "\n\n"));
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            // Not getWholeText: line feeds of the source mean nothing.
            text.append(words.text());
        } else if (node instanceof Element element) {
            begin(element.normalName());
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            leadsElsewhere(element);
            end(element.normalName());
        }
    }

    private void begin(String tag) {
        if (tag.equals("br")) {
            text.append('\n');
        } else if (tag.equals("li")) {
            text.append("\n\u2022 ");
        }
    }

    private void end(String tag) {
        if (APART.contains(tag)) {
            text.append("\n\n");
        } else if (OWN_LINE.contains(tag)) {
            text.append('\n');
        }
    }

    private void leadsElsewhere(Element element) {
        String to = element.attr("href");
        boolean link = element.normalName().equals("a") && (to.startsWith("https://") || to.startsWith("http://"));
        String shown = element.text().strip();
        boolean named = shown.startsWith("@") || shown.startsWith("#");
        if (link
                && !named
                && !shown.equals(to)
                && !("https://" + shown).equals(to)
                && !("http://" + shown).equals(to)) {
            text.append(" (").append(to).append(')');
        }
    }
}
