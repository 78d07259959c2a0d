package id.amanchat.bench.machine;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Another JVM on this machine, asked through {@code jcmd}. */
public record Jvm(long pid) {
    private static final int COLLECTIONS = 2;

    /** What is alive after collecting twice: what the first one only finalizes, the second one frees. */
    public ClassHistogram histogram() {
        for (var i = 1; i < COLLECTIONS; i++) {
            jcmd("GC.run");
        }
        return ClassHistogram.parse(jcmd("GC.class_histogram"));
    }

    /** Writes the running flight recording out. */
    public void dumpRecording(Path file) {
        jcmd("JFR.dump", "filename=" + file);
    }

    private String jcmd(String... words) {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var all = new ArrayList<>(List.of(jcmd, Long.toString(pid)));
        all.addAll(List.of(words));
        return new Command(all, Map.of()).output();
    }
}
