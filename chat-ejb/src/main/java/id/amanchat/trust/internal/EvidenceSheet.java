package id.amanchat.trust.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;

/** Draws evidence as PDF. */
@ApplicationScoped
public class EvidenceSheet {

    public byte[] draw(JsonObject document, String language) {
        return new byte[0];
    }
}
