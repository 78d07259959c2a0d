package id.amanchat.bench.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** A program run to its end, its output kept. */
public record Command(List<String> words, Map<String, String> environment) {

    public Command(String... words) {
        this(List.of(words), Map.of());
    }

    /** Its output; a failing program is a failing measurement. */
    public String output() {
        try {
            return run();
        } catch (IOException cause) {
            throw new UncheckedIOException("Could not run " + words.get(0), cause);
        } catch (InterruptedException cause) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while running " + words.get(0), cause);
        }
    }

    private String run() throws IOException, InterruptedException {
        var builder = new ProcessBuilder(words).redirectErrorStream(true);
        builder.environment().putAll(environment);
        var process = builder.start();
        process.getOutputStream().close();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(
                    String.join(" ", words) + " ended with " + process.exitValue() + ":\n" + output);
        }
        return output;
    }
}
