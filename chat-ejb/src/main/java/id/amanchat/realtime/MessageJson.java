package id.amanchat.realtime;

import id.amanchat.conversation.MessageView;
import id.amanchat.guard.Guard;
import id.amanchat.guard.Link;
import id.amanchat.guard.Scam;
import id.amanchat.platform.Wire;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;

/** A message as clients get it, pushed or asked for. */
@ApplicationScoped
public class MessageJson {

    @Inject
    private Guard guard;

    /**
     * {@code sequence, clientId, from, name, text, sentAt, findings [{kind, rule, action, start, end}]}, {@code links
     * [{start, end, address}]} and, where there is a sign of a scam, {@code scam {score, reasons}}. Which addresses may be
     * links is asked now: it may be others tomorrow.
     */
    public JsonObjectBuilder of(MessageView message) {
        JsonObjectBuilder json = Wire.object()
                .add("sequence", message.sequence())
                .add("clientId", message.clientId().toString())
                .add("from", message.side().label())
                .add("name", message.authorName())
                .add("text", message.text())
                .add("sentAt", message.sentAt().toInstant().toString())
                .add("findings", TracesJson.of(message.findings()))
                .add("links", links(guard.links(message.text())));
        if (message.scam().score() > 0) {
            json.add("scam", scam(message.scam()));
        }
        return json;
    }

    private static JsonArrayBuilder links(List<Link> links) {
        JsonArrayBuilder json = Wire.array();
        links.forEach(link -> json.add(Wire.object()
                .add("start", link.span().start())
                .add("end", link.span().end())
                .add("address", link.address())));
        return json;
    }

    private static JsonObjectBuilder scam(Scam scam) {
        JsonArrayBuilder reasons = Wire.array();
        scam.reasons().forEach(reasons::add);
        return Wire.object().add("score", scam.score()).add("reasons", reasons);
    }
}
