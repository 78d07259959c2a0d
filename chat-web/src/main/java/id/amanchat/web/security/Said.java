package id.amanchat.web.security;

import id.amanchat.web.language.PageWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a page with several forms says of each, beside it: refusals in the answer to the form itself, good news after the
 * redirect that follows it.
 */
@Named
@RequestScoped
public class Said {

    private static final String NEWS = "amanchat.said.";

    @Inject
    PageWords words;

    @Inject
    HttpServletRequest request;

    private final Map<String, List<String>> refusals = new HashMap<>();
    private final Map<String, String> news = new HashMap<>();

    /** Says what was refused, in that place of the page. */
    public void refuse(String place, String key, Object... arguments) {
        refusals.computeIfAbsent(place, each -> new ArrayList<>()).add(words.of(key, arguments));
    }

    /** Says at the next page what was done, once. Only a key is kept. */
    public void tell(String place, String key) {
        request.getSession().setAttribute(NEWS + place, key);
    }

    /** What was refused there; nothing mostly. */
    public List<String> refusals(String place) {
        return refusals.getOrDefault(place, List.of());
    }

    /** What was done there; empty text mostly. */
    public String news(String place) {
        return news.computeIfAbsent(place, this::take);
    }

    private String take(String place) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(NEWS + place) instanceof String key)) {
            return "";
        }
        session.removeAttribute(NEWS + place);
        return words.of(key);
    }
}
