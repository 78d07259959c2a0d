package id.amanchat.bench.figures;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** The figures as a file for programs: every round's value, so that nothing has to be measured again to be looked at. */
public final class Json {
    private final ObjectMapper mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private final Figures figures;
    private final Map<String, String> circumstances;

    public Json(Figures figures, Map<String, String> circumstances) {
        this.figures = figures;
        this.circumstances = circumstances;
    }

    public void writeTo(Path file) throws IOException {
        var root = mapper.createObjectNode();
        root.set("circumstances", mapper.valueToTree(circumstances));
        var lines = root.putArray("lines");
        figures.lines().forEach(line -> write(line, lines));
        root.set("notes", mapper.valueToTree(figures.notes()));
        mapper.writeValue(file.toFile(), root);
    }

    private void write(Line line, ArrayNode lines) {
        var node = lines.addObject()
                .put("name", line.name())
                .put("unit", line.unit())
                .put("median", line.rounds().median())
                .put("spread", line.rounds().spread());
        node.set("rounds", mapper.valueToTree(line.rounds().values()));
        line.floor().ifPresent(floor -> node.put("floor", floor));
        figures.ratio(line).ifPresent(ratio -> node.put("ratio", ratio));
        line.target().ifPresent(target -> node.put("target", target.words()));
        figures.reached(line).ifPresent(reached -> node.put("reached", reached));
    }
}
