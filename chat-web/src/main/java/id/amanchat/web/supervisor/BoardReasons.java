package id.amanchat.web.supervisor;

import id.amanchat.conversation.ConversationState;
import id.amanchat.routing.Reason;
import id.amanchat.routing.SupervisorDesk;
import id.amanchat.web.agent.WorkNames;
import id.amanchat.web.language.PageWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** {@code boardReasons} in pages: why agents are away, in words, and pictures of states. */
@Named
@RequestScoped
public class BoardReasons {

    /** Set by the application itself. */
    private static final String SILENT = "SILENT";

    private static final String LOST = "LOST";

    @Inject
    SupervisorDesk desk;

    @Inject
    WorkNames names;

    @Inject
    PageWords words;

    private Map<String, Reason> reasons;

    /** Why somebody is away; a reason that is gone is called by its code. */
    public String name(String code) {
        if (SILENT.equals(code) || LOST.equals(code)) {
            return words.of("supervisor.reason." + code);
        }
        if (reasons == null) {
            reasons = desk.awayReasons().stream().collect(Collectors.toMap(Reason::code, Function.identity()));
        }
        Reason reason = reasons.get(code);
        return reason == null ? code : names.either(reason.nameEnglish(), reason.nameIndonesian());
    }

    /** The id of a picture in {@code icons.svg}. */
    public String icon(ConversationState state) {
        return switch (state) {
            case WAITING -> "clock";
            case OFFERED -> "bell";
            case OPEN -> "chat";
            case ON_HOLD -> "pause";
            case CLOSED -> "end";
        };
    }
}
