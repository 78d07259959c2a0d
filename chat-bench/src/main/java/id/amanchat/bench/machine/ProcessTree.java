package id.amanchat.bench.machine;

import java.util.stream.Stream;

/** A process and all its descendants; PostgreSQL is one process a connection. */
public record ProcessTree(long pid) {

    /** Processor seconds used so far, those of ended children included. */
    public double cpuSeconds() {
        return pids().map(ProcessStatus::new)
                .mapToDouble(status -> status.pid() == pid ? status.cpuSecondsWithEnded() : status.cpuSeconds())
                .sum();
    }

    private Stream<Long> pids() {
        return ProcessHandle.of(pid).stream()
                .flatMap(root -> Stream.concat(Stream.of(root), root.descendants()))
                .map(ProcessHandle::pid);
    }
}
