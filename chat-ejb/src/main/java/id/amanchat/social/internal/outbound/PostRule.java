package id.amanchat.social.internal.outbound;

import id.amanchat.guard.Action;
import id.amanchat.guard.Finding;
import id.amanchat.guard.Guard;
import id.amanchat.guard.Kind;
import id.amanchat.guard.Place;
import id.amanchat.guard.RecentLine;
import id.amanchat.guard.Speaker;
import id.amanchat.guard.Verdict;
import id.amanchat.social.internal.inbound.ChannelThread;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What may leave. Stricter than the rule book in two things: what it would mask is refused, because a post with stars in it
 * helps nobody, and so is every address that is not the bank's own.
 */
@ApplicationScoped
public class PostRule {

    private static final Set<Kind> FOREIGN = EnumSet.of(Kind.FOREIGN_LINK, Kind.SHORTENED_LINK, Kind.LOOK_ALIKE_LINK);

    /** A number may come in pieces, over several posts. */
    private static final int REMEMBERED = 5;

    @Inject
    private Guard guard;

    @Inject
    private SocialPostStore store;

    /** What the guard refuses in it; empty when it may go out. */
    List<Finding> refusals(ChannelThread thread, Viewer writer, String text) {
        return refusals(thread.language(), text, recent(thread.id(), writer, text));
    }

    /** The same of one that was let through when it was written. */
    boolean stillFits(String language, String text) {
        return refusals(language, text, List.of()).isEmpty();
    }

    private List<Finding> refusals(String language, String text, List<RecentLine> recent) {
        Verdict verdict = guard.examine(text, Speaker.STAFF, language, recent, Place.POST);
        return verdict.findings().stream().filter(PostRule::refused).toList();
    }

    private static boolean refused(Finding finding) {
        return finding.action() != Action.WARN || FOREIGN.contains(finding.kind());
    }

    private List<RecentLine> recent(UUID thread, Viewer writer, String text) {
        List<RecentLine> oldestFirst = new ArrayList<>();
        if (guard.mayBePiece(text)) {
            List<String> newestFirst = store.lastTexts(thread, writer.person(), REMEMBERED);
            for (int index = newestFirst.size() - 1; index >= 0; index--) {
                oldestFirst.add(new RecentLine(oldestFirst.size() + 1L, newestFirst.get(index)));
            }
        }
        return oldestFirst;
    }
}
