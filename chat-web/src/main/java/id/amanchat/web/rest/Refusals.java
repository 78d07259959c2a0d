package id.amanchat.web.rest;

import id.amanchat.conversation.Refusal;
import id.amanchat.guard.Finding;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** How a refused text is answered. */
final class Refusals {

    private Refusals() {}

    /** With what the guard refused, where it did. */
    static Response answer(Refusal refusal, List<Finding> findings, Problems problems, HttpServletRequest request) {
        return switch (refusal) {
            case TOO_LONG -> problems.answer(Problem.TOO_LONG, request);
            case BY_GUARD -> problems.refusedByGuard(findings, request);
            default -> problems.answer(Problem.REFUSED, request, "reason." + refusal.name());
        };
    }
}
