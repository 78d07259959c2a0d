package id.amanchat.it.harness;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A Faces form as it stands in a page, filled in and posted as a whole, without a browser. */
final class Form {

    /** PrimeFaces' script adds it to each form, and its server side fails without. */
    private static final Pattern NONCE = Pattern.compile("nonce=\"([^\"]+)\"");

    private static final Pattern HIDDEN = Pattern.compile("<input[^>]*type=\"hidden\"[^>]*>");

    /** As a browser posts it, when nobody touches it. */
    private static final Pattern TICKED = Pattern.compile("<input(?=[^>]*type=\"checkbox\")(?=[^>]*\\schecked)[^>]*>");

    private final String action;
    private final Map<String, List<String>> fields = new LinkedHashMap<>();

    private Form(String action, String id) {
        this.action = action;
        with(id, id);
    }

    static Form in(Answer page, String id) {
        Matcher form = Pattern.compile(
                        "<form[^>]*\\bid=\"" + Pattern.quote(id) + "\"[^>]*>(.*?)</form>", Pattern.DOTALL)
                .matcher(page.body());
        if (!form.find()) {
            throw new IllegalStateException("No form \"" + id + "\" in " + page);
        }
        Matcher action = Pattern.compile("\\baction=\"([^\"]*)\"").matcher(form.group());
        if (!action.find() || !form.group().contains("jakarta.faces.ViewState")) {
            throw new IllegalStateException("Form \"" + id + "\" is no Faces form: " + form.group());
        }
        Form filled = new Form(unescaped(action.group(1)), id);
        NONCE.matcher(page.body()).results().limit(1).forEach(nonce -> filled.with("primefaces.nonce", nonce.group(1)));
        HIDDEN.matcher(form.group()).results().map(MatchResult::group).forEach(filled::keep);
        TICKED.matcher(form.group()).results().map(MatchResult::group).forEach(filled::tick);
        return filled;
    }

    private void keep(String input) {
        attribute(input, "name")
                .ifPresent(name -> with(name, attribute(input, "value").orElse("")));
    }

    private void tick(String input) {
        attribute(input, "name")
                .ifPresent(name -> fields.computeIfAbsent(name, first -> new ArrayList<>())
                        .add(attribute(input, "value").orElse("on")));
    }

    private static Optional<String> attribute(String input, String name) {
        Matcher matcher = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(input);
        return matcher.find() ? Optional.of(unescaped(matcher.group(1))) : Optional.empty();
    }

    Form with(String field, String value) {
        fields.put(field, List.of(value));
        return this;
    }

    String action() {
        return action;
    }

    String encoded() {
        return fields.entrySet().stream()
                .flatMap(field -> field.getValue().stream().map(value -> encode(field.getKey()) + "=" + encode(value)))
                .collect(Collectors.joining("&"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String unescaped(String attribute) {
        return attribute
                .replace("&quot;", "\"")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }
}
