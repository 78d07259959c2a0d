package id.amanchat.web.rest;

import id.amanchat.platform.Signing;
import id.amanchat.platform.Wire;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The public keys by which the bank's signatures are known, for everybody. */
@Path("/keys")
@RequestScoped
public class KeysResource {

    @Inject
    private Signing signing;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public String keys() {
        JsonArrayBuilder json = Wire.array();
        signing.keys()
                .forEach(key -> json.add(Wire.object()
                        .add("fingerprint", key.fingerprint())
                        .add("since", key.since().toInstant().toString())
                        .add("pem", key.pem())));
        return json.build().toString();
    }
}
