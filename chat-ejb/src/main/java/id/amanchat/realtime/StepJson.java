package id.amanchat.realtime;

import id.amanchat.conversation.StepView;
import id.amanchat.platform.Wire;
import jakarta.json.JsonObjectBuilder;
import java.util.Optional;
import java.util.OptionalLong;

/** A step as clients get it, pushed or asked for. */
public final class StepJson {

    private StepJson() {}

    /** {@code number, kind, after, name, employeeId, staffOnly, at, sequence, detail}. */
    public static JsonObjectBuilder of(StepView step) {
        return Wire.object()
                .add("number", step.number())
                .add("kind", step.kind().name())
                .add("after", step.afterSequence())
                .add("name", Wire.text(Optional.ofNullable(step.name())))
                .add("employeeId", Wire.text(Optional.ofNullable(step.employeeId())))
                .add("staffOnly", step.staffOnly())
                .add("at", step.at().toInstant().toString())
                .add("sequence", Wire.number(step.about() == 0 ? OptionalLong.empty() : OptionalLong.of(step.about())))
                .add("detail", Wire.text(Optional.ofNullable(step.detail())));
    }
}
