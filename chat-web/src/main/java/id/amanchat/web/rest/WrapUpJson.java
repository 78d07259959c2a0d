package id.amanchat.web.rest;

import id.amanchat.platform.Wire;
import id.amanchat.routing.Reason;
import id.amanchat.routing.WrapUpForm;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.List;

/** What to fill in when a conversation is over, in the shape of {@code openapi.yaml}. */
final class WrapUpJson {

    private WrapUpJson() {}

    static JsonObject form(WrapUpForm form, String language) {
        JsonArrayBuilder given = Wire.array();
        form.given().stream().sorted().forEach(given::add);
        return Wire.object()
                .add("conversation", form.wrapUp().conversation().toString())
                .add("customer", Wire.object().add("name", form.wrapUp().customerName()))
                .add("outcomes", named(form.outcomes(), language))
                .add("tags", named(form.tags(), language))
                .add("tagRequired", form.tagRequired())
                .add("given", given)
                .build();
    }

    private static JsonArrayBuilder named(List<Reason> reasons, String language) {
        JsonArrayBuilder json = Wire.array();
        reasons.forEach(
                reason -> json.add(Wire.object().add("code", reason.code()).add("name", reason.name(language))));
        return json;
    }
}
