package id.amanchat.social;

import java.util.List;

/**
 * The social inbox.
 *
 * @param threads those that wait for an answer, the one promised soonest first, then what else the caller has
 * @param approvals how many replies wait for the caller to agree
 * @param stopped handles of the accounts from which nothing leaves now
 */
public record InboxView(List<InboxLine> threads, int approvals, List<String> stopped) {

    public InboxView {
        threads = List.copyOf(threads);
        stopped = List.copyOf(stopped);
    }
}
