package id.amanchat.web.agent;

import id.amanchat.conversation.ConversationId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * The conversation a request is about. The page's script posts it with each of them, so that the server keeps no view of
 * the console, and a chat in front of one tab is none in front of another.
 */
@RequestScoped
public class Via {

    static final String PARAMETER = "via";

    @Inject
    HttpServletRequest request;

    /** Empty before any is chosen, and for what is none. */
    public Optional<ConversationId> find() {
        return find(PARAMETER);
    }

    Optional<ConversationId> find(String parameter) {
        return Optional.ofNullable(request.getParameter(parameter)).flatMap(ConversationId::parse);
    }

    /** What was typed or chosen in a field of the script's own; empty text for nothing. */
    String text(String parameter) {
        String text = request.getParameter(parameter);
        return text == null ? "" : text;
    }
}
