package id.amanchat.it.guard;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import id.amanchat.it.harness.Corpora;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Texts that want to be more than text: ours, and those that others have collected. */
final class Hostile {

    /** Whatever of it executes sets window.owned. */
    static final String MARKUP = "\"><img src=x onerror=owned=1><script>owned=1</script><svg/onload=owned=1>";

    /** In every language that a server might take it for. */
    static final String TEMPLATE = "#{owned} ${7*7} {{7*7}} <%=7*7%> {0} %s '; drop table x; --";

    private static final int LONGEST = 3_900;

    private Hostile() {}

    static List<String> naughty() {
        JsonArray all =
                JsonParser.parseString(Corpora.text("naughty/blns.json")).getAsJsonArray();
        return inMessages(all.asList().stream().map(each -> each.getAsString()));
    }

    static List<String> scripts() {
        return inMessages(Corpora.text("xss/payloadbox_xss-payload-list.txt").lines());
    }

    static List<String> ours() {
        return List.of(MARKUP + " a message", TEMPLATE, "javascript:owned=1", "[x](javascript:owned=1)");
    }

    /** As many as go into one message together; a line's own end stays in it. */
    private static List<String> inMessages(Stream<String> texts) {
        List<String> messages = new ArrayList<>();
        StringBuilder message = new StringBuilder();
        for (String text : texts.filter(Hostile::isText).toList()) {
            if (message.length() > 0 && message.length() + text.length() >= LONGEST) {
                messages.add(message.toString());
                message.setLength(0);
            }
            message.append(text, 0, Math.min(text.length(), LONGEST)).append(" |\n");
        }
        messages.add(message.toString());
        return messages.stream().map(String::strip).toList();
    }

    /** What has no character is refused, as every client may rely on. */
    private static boolean isText(String text) {
        return text.indexOf('\0') < 0
                && text.codePoints().noneMatch(point -> Character.getType(point) == Character.SURROGATE);
    }

    /** What is left of a text when everything is cut out that the guard has written into it. */
    static List<String> unmasked(JsonObject message) {
        String text = message.get("text").getAsString();
        List<String> pieces = new ArrayList<>();
        int from = 0;
        JsonArray findings = message.has("findings") ? message.getAsJsonArray("findings") : new JsonArray();
        for (int at = 0; at < findings.size(); at++) {
            JsonObject finding = findings.get(at).getAsJsonObject();
            pieces.add(text.substring(from, Math.max(from, finding.get("start").getAsInt())));
            from = Math.max(from, finding.get("end").getAsInt());
        }
        pieces.add(text.substring(from));
        return pieces;
    }
}
