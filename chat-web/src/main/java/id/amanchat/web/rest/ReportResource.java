package id.amanchat.web.rest;

import id.amanchat.identity.Roles;
import id.amanchat.trust.CaseNumber;
import id.amanchat.trust.Evidence;
import id.amanchat.trust.FraudQueue;
import id.amanchat.web.language.Languages;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** What can be taken out of a report: the evidence, by its reporter and the fraud team; pictures, by the fraud team. */
@Path("/reports/{case}")
@RequestScoped
@RolesAllowed({Roles.CUSTOMER, Roles.SUPERVISOR, Roles.AUDITOR})
public class ReportResource {

    @Inject
    private Evidence evidence;

    @Inject
    private FraudQueue queue;

    @Inject
    private Languages languages;

    @Inject
    private Problems problems;

    @Context
    private HttpServletRequest request;

    @PathParam("case")
    private String number;

    @GET
    @Path("/evidence.json")
    public Response json() {
        return file(CaseNumber.parse(number).flatMap(evidence::findJson), "application/json", "json");
    }

    @GET
    @Path("/evidence.pdf")
    public Response pdf() {
        String language = languages.of(request);
        return file(
                CaseNumber.parse(number).flatMap(found -> evidence.findPdf(found, language)), "application/pdf", "pdf");
    }

    /** The name is made of what was parsed, never of what was asked. */
    private Response file(Optional<byte[]> content, String type, String ending) {
        return content.map(bytes -> Response.ok(bytes, type)
                        .header(
                                "Content-Disposition",
                                "attachment; filename=\""
                                        + CaseNumber.parse(number).orElseThrow() + "." + ending + "\"")
                        .header("Cache-Control", "no-store")
                        .build())
                .orElseGet(() -> problems.answer(Problem.NOT_FOUND, request));
    }

    @GET
    @Path("/screenshots/{n}")
    @RolesAllowed({Roles.SUPERVISOR, Roles.AUDITOR})
    public Response screenshot(@PathParam("n") int n) {
        return CaseNumber.parse(number)
                .flatMap(found -> queue.findScreenshot(found, n))
                .map(picture -> Response.ok(picture.content(), picture.mediaType())
                        .header("Cache-Control", "no-store")
                        .build())
                .orElseGet(() -> problems.answer(Problem.NOT_FOUND, request));
    }
}
