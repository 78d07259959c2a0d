package id.amanchat.bench.load;

import id.amanchat.bench.figures.Latency;
import id.amanchat.bench.journal.Side;
import id.amanchat.bench.journal.Watch;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;

/** Counts what became of a load's messages. Safe for several threads. */
public class Tally implements Watch {
    private final Latency acknowledged = new Latency();
    private final Latency customerToAgent = new Latency();
    private final Latency agentToCustomer = new Latency();
    private final Map<String, LongAdder> errors = new ConcurrentHashMap<>();

    @Override
    public void acknowledged(Side from, long nanos) {
        acknowledged.record(nanos);
    }

    @Override
    public void shown(Side from, long nanos) {
        (from == Side.CUSTOMER ? customerToAgent : agentToCustomer).record(nanos);
    }

    @Override
    public void failed(String why) {
        errors.computeIfAbsent(why, key -> new LongAdder()).increment();
    }

    /** From the moment meant for sending to the server's answer. */
    public Latency acknowledged() {
        return acknowledged;
    }

    /** From the moment meant for sending to the agent's socket. */
    public Latency customerToAgent() {
        return customerToAgent;
    }

    public long errors() {
        return errors.values().stream().mapToLong(LongAdder::sum).sum();
    }

    /** Each kind of error with its count, for a note. */
    public String errorsInWords() {
        return errors.entrySet().stream()
                .map(error -> error.getValue() + " x " + error.getKey())
                .collect(Collectors.joining("; "));
    }
}
