package id.amanchat.bench.machine;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What is alive in a JVM's heap after a full collection, by class: {@code jcmd GC.class_histogram}. */
public record ClassHistogram(Map<String, Entry> classes) {
    private static final Pattern ROW = Pattern.compile("^\\s*\\d+:\\s+(\\d+)\\s+(\\d+)\\s+(\\S+)");

    /** Instances of one class and the bytes they take. */
    public record Entry(long instances, long bytes) {
        Entry minus(Entry earlier) {
            return new Entry(instances - earlier.instances, bytes - earlier.bytes);
        }
    }

    public static ClassHistogram parse(String text) {
        var classes = new TreeMap<String, Entry>();
        text.lines()
                .map(ROW::matcher)
                .filter(row -> row.find())
                .forEach(row -> classes.merge(
                        row.group(3),
                        new Entry(Long.parseLong(row.group(1)), Long.parseLong(row.group(2))),
                        (a, b) -> new Entry(a.instances + b.instances, a.bytes + b.bytes)));
        return new ClassHistogram(classes);
    }

    /** All that is alive, in bytes. */
    public long bytes() {
        return classes.values().stream().mapToLong(Entry::bytes).sum();
    }

    public long instances(String className) {
        return classes.getOrDefault(className, new Entry(0, 0)).instances();
    }

    /** What came on top of {@code earlier}. */
    public ClassHistogram since(ClassHistogram earlier) {
        var none = new Entry(0, 0);
        return new ClassHistogram(classes.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        row -> row.getValue().minus(earlier.classes.getOrDefault(row.getKey(), none)),
                        (a, b) -> a,
                        TreeMap::new)));
    }

    /** The classes that begin with {@code prefix} and grew by at least {@code instances}, for a note. */
    public String grown(String prefix, long instances) {
        return classes.entrySet().stream()
                .filter(row -> row.getKey().startsWith(prefix))
                .filter(row -> row.getValue().instances() >= instances)
                .sorted((a, b) ->
                        Long.compare(b.getValue().bytes(), a.getValue().bytes()))
                .limit(8)
                .map(row -> row.getKey() + " x " + row.getValue().instances())
                .collect(Collectors.joining(", "));
    }
}
