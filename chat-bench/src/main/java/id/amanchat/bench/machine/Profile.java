package id.amanchat.bench.machine;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/** Where the server's processor time went between two moments, from a flight recording. */
public final class Profile {
    private static final int SHOWN = 15;
    private static final int PACKAGE_DEPTH = 3;

    private final Map<String, Long> frames = new TreeMap<>();
    private final Map<String, Long> packages = new TreeMap<>();
    private long samples;

    public static Profile of(Path recording, Instant from, Instant until) throws IOException {
        var profile = new Profile();
        try (var file = new RecordingFile(recording)) {
            while (file.hasMoreEvents()) {
                var event = file.readEvent();
                if (isSample(event)
                        && event.getStartTime().isAfter(from)
                        && event.getStartTime().isBefore(until)) {
                    profile.count(event);
                }
            }
        }
        return profile;
    }

    private static boolean isSample(RecordedEvent event) {
        return event.getEventType().getName().equals("jdk.ExecutionSample") && event.getStackTrace() != null;
    }

    private void count(RecordedEvent event) {
        samples++;
        var stack = event.getStackTrace().getFrames();
        frames.merge(nameOf(stack.get(0)), 1L, Long::sum);
        packages.merge(owner(stack), 1L, Long::sum);
    }

    private static String nameOf(RecordedFrame frame) {
        return frame.getMethod().getType().getName() + "." + frame.getMethod().getName();
    }

    /** The library that asked for the work: the first frame that is not the platform's own. */
    private static String owner(List<RecordedFrame> stack) {
        return stack.stream()
                .map(frame -> frame.getMethod().getType().getName())
                .filter(name -> !name.matches("(java|javax|jdk|sun|com\\.sun\\.(?!faces))\\..*"))
                .findFirst()
                .map(name ->
                        Arrays.stream(name.split("\\.")).limit(PACKAGE_DEPTH).collect(Collectors.joining(".")))
                .orElse("the platform itself");
    }

    @Override
    public String toString() {
        return "%,d samples%nBy who asked for the work:%n%s%nBy method:%n%s"
                .formatted(samples, top(packages), top(frames));
    }

    private String top(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
                .limit(SHOWN)
                .map(entry -> "%5.1f %%  %s".formatted(100.0 * entry.getValue() / samples, entry.getKey()))
                .collect(Collectors.joining(System.lineSeparator()));
    }
}
