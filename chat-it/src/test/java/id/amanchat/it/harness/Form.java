package id.amanchat.it.harness;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A Faces form as it stands in a page, filled in and posted as a whole, without a browser. */
final class Form {

    private static final Pattern VIEW_STATE =
            Pattern.compile("name=\"jakarta\\.faces\\.ViewState\"[^>]*value=\"([^\"]*)\"");

    private final String action;
    private final Map<String, String> fields = new LinkedHashMap<>();

    private Form(String action, String id, String viewState) {
        this.action = action;
        fields.put(id, id);
        fields.put("jakarta.faces.ViewState", viewState);
    }

    static Form in(Answer page, String id) {
        Matcher form = Pattern.compile(
                        "<form[^>]*\\bid=\"" + Pattern.quote(id) + "\"[^>]*>(.*?)</form>", Pattern.DOTALL)
                .matcher(page.body());
        if (!form.find()) {
            throw new IllegalStateException("No form \"" + id + "\" in " + page);
        }
        Matcher action = Pattern.compile("\\baction=\"([^\"]*)\"").matcher(form.group());
        Matcher state = VIEW_STATE.matcher(form.group());
        if (!action.find() || !state.find()) {
            throw new IllegalStateException("Form \"" + id + "\" is no Faces form: " + form.group());
        }
        return new Form(unescaped(action.group(1)), id, unescaped(state.group(1)));
    }

    Form with(String field, String value) {
        fields.put(field, value);
        return this;
    }

    String action() {
        return action;
    }

    String encoded() {
        return fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String unescaped(String attribute) {
        return attribute.replace("&amp;", "&");
    }
}
