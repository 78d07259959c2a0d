package id.amanchat.bench;

import id.amanchat.bench.figures.Figures;
import id.amanchat.bench.figures.Json;
import id.amanchat.bench.figures.Table;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.stream.Collectors;

/** A run's outcome: on the screen, as text for people and as JSON for programs. */
record Report(Figures figures, Map<String, String> circumstances) {

    void writeTo(Path folder, PrintStream screen) throws IOException {
        var name = "bench-" + LocalDateTime.now().format(DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmm"));
        var text = circumstances.entrySet().stream()
                        .map(entry -> entry.getKey() + ": " + entry.getValue())
                        .collect(Collectors.joining(System.lineSeparator()))
                + System.lineSeparator()
                + System.lineSeparator()
                + new Table(figures);
        Files.writeString(folder.resolve(name + ".txt"), text);
        new Json(figures, circumstances).writeTo(folder.resolve(name + ".json"));
        screen.println(text);
        screen.println("Written to " + folder.resolve(name + ".txt") + " and .json");
    }
}
