package id.amanchat.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.InputStream;

/** The description of this interface, for everybody. */
@Path("/openapi.yaml")
@RequestScoped
public class OpenApiResource {

    @GET
    @Produces("application/yaml")
    public InputStream document() {
        return OpenApiResource.class.getResourceAsStream("openapi.yaml");
    }
}
