package id.amanchat.web.rest;

import id.amanchat.platform.Wire;
import id.amanchat.routing.TransferTargets;
import id.amanchat.routing.TransferView;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Optional;

/** Handing on, in the shapes of {@code openapi.yaml}. */
final class TransferJson {

    private TransferJson() {}

    static JsonValue transfer(Optional<TransferView> transfer, DeskNames names) {
        return transfer.<JsonValue>map(view -> transfer(view, names)).orElse(JsonValue.NULL);
    }

    private static JsonObject transfer(TransferView view, DeskNames names) {
        return Wire.object()
                .add("mine", view.mine())
                .add("warm", view.warm())
                .add("from", view.fromName())
                .add("to", view.queue() == null ? view.toName() : names.queue(view.queue()))
                .add("note", view.note())
                .add("joined", view.joined())
                .build();
    }

    static JsonObject targets(TransferTargets targets, DeskNames names) {
        JsonArrayBuilder agents = Wire.array();
        targets.agents()
                .forEach(agent -> agents.add(Wire.object()
                        .add("agent", agent.person().toString())
                        .add("name", agent.name())
                        .add("employeeId", agent.employeeId() == null ? "" : agent.employeeId())
                        .add("free", agent.free())
                        .add("fits", agent.fits())));
        JsonArrayBuilder queues = Wire.array();
        targets.queues()
                .forEach(queue -> queues.add(Wire.object()
                        .add("queue", queue.queue())
                        .add("name", names.of(queue))
                        .add("waiting", queue.waiting())
                        .add("open", queue.opensAt().isEmpty())));
        return Wire.object().add("agents", agents).add("queues", queues).build();
    }
}
