package id.amanchat.bench;

import id.amanchat.bench.journal.Findings;
import id.amanchat.bench.journal.Journal;
import id.amanchat.bench.journal.OpenJournal;
import id.amanchat.bench.load.Load;
import id.amanchat.bench.load.Talk;
import id.amanchat.bench.load.Tally;
import id.amanchat.bench.machine.ProcessStatus;
import id.amanchat.bench.machine.ProcessTree;
import id.amanchat.bench.product.StoredMessages;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Runs a load against the product and adds up what it cost and whether the truth was told.
 *
 * @param server the server's process just now; it may be another one after a restart
 */
record Meter(OpenJournal open, StoredMessages stored, Supplier<ProcessTree> server, ProcessTree database) {

    /**
     * What came of it.
     *
     * @param cuts sockets that ended by themselves, by reason
     * @param serverCpu,databaseCpu,clientCpu processor seconds for each 1,000 acknowledged messages
     */
    record Measured(
            Load.Done done,
            Tally tally,
            Findings findings,
            Map<String, Long> cuts,
            double serverCpu,
            double databaseCpu,
            double clientCpu) {}

    Measured measure(List<Talk> talks, Load load) throws SQLException {
        var conversations = talks.stream().map(Talk::conversation).toList();
        var before = stored.lastSequences(conversations);
        var journal = new Journal();
        open.open(journal);
        open.takeCuts();
        var tally = new Tally();
        var cpuBefore = cpu();
        var done = load.run(journal, tally);
        var cpuAfter = cpu();
        var thousands = Math.max(1, tally.acknowledged().count()) / 1000.0;
        return new Measured(
                done,
                tally,
                journal.check(stored.of(conversations), before),
                open.takeCuts(),
                (cpuAfter.server - cpuBefore.server) / thousands,
                (cpuAfter.database - cpuBefore.database) / thousands,
                (cpuAfter.client - cpuBefore.client) / thousands);
    }

    private record Cpu(double server, double database, double client) {}

    private Cpu cpu() {
        var self = new ProcessStatus(ProcessHandle.current().pid());
        return new Cpu(server.get().cpuSeconds(), database.cpuSeconds(), self.cpuSeconds());
    }
}
