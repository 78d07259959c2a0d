package id.amanchat.web.rest;

import id.amanchat.conversation.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;

/** How a refused text is answered. */
final class Refusals {

    private Refusals() {}

    static Response answer(Refusal refusal, Problems problems, HttpServletRequest request) {
        return refusal == Refusal.TOO_LONG
                ? problems.answer(Problem.TOO_LONG, request)
                : problems.answer(Problem.REFUSED, request, "reason." + refusal.name());
    }
}
