package id.amanchat.web.rest;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers whatever a resource did not expect: a problem in words, and the cause in the log alone. */
@Provider
@ApplicationScoped
public class Mappers implements ExceptionMapper<Throwable> {

    private static final Logger LOG = LoggerFactory.getLogger(Mappers.class);

    @Inject
    private Problems problems;

    @Context
    private HttpServletRequest request;

    @Override
    public Response toResponse(Throwable thrown) {
        return problems.answer(problem(thrown), request);
    }

    private static Problem problem(Throwable thrown) {
        if (thrown instanceof Body.Bad bad) {
            return bad.problem();
        }
        if (thrown instanceof EJBAccessException) {
            return Problem.NOT_ALLOWED;
        }
        if (thrown instanceof WebApplicationException web && web.getResponse().getStatus() < 500) {
            return Problem.of(web.getResponse().getStatus());
        }
        LOG.error("A REST request failed", thrown);
        return Problem.FAULT;
    }
}
