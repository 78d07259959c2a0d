package id.amanchat.web.session;

import id.amanchat.identity.SessionEnd;
import id.amanchat.identity.SessionId;
import id.amanchat.identity.SessionLedger;
import jakarta.ejb.EJBException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A ledger in memory. */
final class LedgerFixture extends SessionLedger {

    final List<SessionId> acts = new ArrayList<>();
    final Map<SessionId, SessionEnd> told = new HashMap<>();
    final Map<SessionId, Instant> endedElsewhere = new HashMap<>();
    Instant lastAskedFor;
    boolean away;

    @Override
    public void acted(SessionId session) {
        acts.add(session);
    }

    @Override
    public void ended(SessionId session, SessionEnd why) {
        answer();
        told.put(session, why);
    }

    @Override
    public Set<SessionId> endedSince(Instant time) {
        answer();
        lastAskedFor = time;
        return endedElsewhere.entrySet().stream()
                .filter(each -> !each.getValue().isBefore(time))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private void answer() {
        if (away) {
            throw new EJBException("the database is away");
        }
    }
}
