package id.amanchat.bench;

import id.amanchat.bench.client.Network;
import id.amanchat.bench.figures.Figures;
import id.amanchat.bench.load.Talk;
import id.amanchat.bench.peer.PeerDatabase;
import id.amanchat.bench.peer.XmppPeer;
import id.amanchat.bench.server.Postgres;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** The peer beside the product, when there is one; otherwise nothing, and the report says so. */
final class PeerRun implements AutoCloseable {
    private final Optional<Connected> connected;

    private PeerRun(Optional<Connected> connected) {
        this.connected = connected;
    }

    private record Connected(XmppPeer peer, PeerDatabase database, PeerFigures figures, List<Talk> talks) {}

    static PeerRun prepare(Settings settings, Figures figures, Postgres postgres, Network network)
            throws SQLException, IOException {
        if (settings.peer().isEmpty() || !settings.wants("peer")) {
            return absent(figures, "no -Dbench.peer was given");
        }
        var database = new PeerDatabase(postgres, settings.peerSchema());
        database.create(TalkFigures.FEW, settings.agents());
        var peer = new XmppPeer(network, settings.peer().get(), settings.peerDomain());
        try {
            peer.awaitServing();
            var talks = peer.connect(TalkFigures.FEW, settings.agents());
            var lines = new PeerFigures(settings, figures, peer.journal());
            lines.warmUp(talks);
            return new PeerRun(Optional.of(new Connected(peer, database, lines, talks)));
        } catch (RuntimeException cause) {
            peer.close();
            return absent(figures, settings.peer().get() + " did not serve us: " + cause.getMessage());
        }
    }

    private static PeerRun absent(Figures figures, String why) {
        figures.note("No peer was measured: " + why);
        return new PeerRun(Optional.empty());
    }

    void round() {
        connected.ifPresent(all -> all.figures.round(all.talks));
    }

    /** Says how much it has kept: a peer that archives nothing would be no peer. */
    void noteArchive(Figures figures) throws SQLException {
        if (connected.isPresent()) {
            figures.note("The peer's archive holds %,d rows, two for each message"
                    .formatted(connected.get().database.archived()));
        }
    }

    @Override
    public void close() {
        connected.ifPresent(all -> all.peer.close());
    }
}
