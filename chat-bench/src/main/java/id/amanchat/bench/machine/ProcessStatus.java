package id.amanchat.bench.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What Linux tells of one process, proc(5). A process that is gone has used nothing. */
public record ProcessStatus(long pid) {
    /** USER_HZ, which Linux promises to user space whatever the kernel's own tick is. */
    private static final double TICKS_IN_SECOND = 100;

    private static final int UTIME = 11;
    private static final int STIME = 12;
    private static final int ENDED_CHILDREN_UTIME = 13;
    private static final int ENDED_CHILDREN_STIME = 14;

    public double cpuSeconds() {
        return ticks(UTIME, STIME) / TICKS_IN_SECOND;
    }

    public double cpuSecondsWithEnded() {
        return ticks(UTIME, STIME, ENDED_CHILDREN_UTIME, ENDED_CHILDREN_STIME) / TICKS_IN_SECOND;
    }

    /** Resident memory in KiB. */
    public long residentKib() {
        return read("status")
                .lines()
                .filter(line -> line.startsWith("VmRSS:"))
                .map(line -> line.replaceAll("\\D", ""))
                .mapToLong(Long::parseLong)
                .findFirst()
                .orElse(0);
    }

    private double ticks(int... fields) {
        var stat = read("stat");
        if (stat.isEmpty()) {
            return 0;
        }
        // The command's name, in parentheses, may hold blanks; counting starts after it.
        var values = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        var sum = 0L;
        for (var field : fields) {
            sum += Long.parseLong(values[field]);
        }
        return sum;
    }

    private String read(String file) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(pid), file));
        } catch (IOException gone) {
            return "";
        }
    }
}
