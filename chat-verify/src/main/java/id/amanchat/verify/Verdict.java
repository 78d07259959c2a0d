package id.amanchat.verify;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** What holds and what does not, in words. */
final class Verdict {

    private final ResourceBundle words;
    private final List<String> holds = new ArrayList<>();
    private final List<String> fails = new ArrayList<>();

    Verdict(Locale locale) {
        words = ResourceBundle.getBundle(
                "id.amanchat.verify.words",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    void holds(String key, Object... places) {
        holds.add(say(key, places));
    }

    void fails(String key, Object... places) {
        fails.add(say(key, places));
    }

    void check(boolean good, String key, Object... places) {
        if (good) {
            holds(key + ".good", places);
        } else {
            fails(key + ".bad", places);
        }
    }

    boolean good() {
        return fails.isEmpty();
    }

    List<String> failures() {
        return List.copyOf(fails);
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        holds.forEach(each -> lines.add(say("line.good", each)));
        fails.forEach(each -> lines.add(say("line.bad", each)));
        lines.add(say(good() ? "all.good" : "all.bad"));
        return lines;
    }

    /** Places are texts as they are: a number is not to be read as an amount. */
    private String say(String key, Object... places) {
        Object[] texts = new Object[places.length];
        for (int at = 0; at < places.length; at++) {
            texts[at] = String.valueOf(places[at]);
        }
        return new MessageFormat(words.getString(key), Locale.ROOT).format(texts);
    }
}
