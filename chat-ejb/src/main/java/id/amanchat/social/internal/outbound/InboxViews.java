package id.amanchat.social.internal.outbound;

import id.amanchat.conversation.ChatLine;
import id.amanchat.conversation.ConversationFlow;
import id.amanchat.conversation.ConversationId;
import id.amanchat.conversation.MessageView;
import id.amanchat.conversation.ServedConversation;
import id.amanchat.conversation.ServingStaff;
import id.amanchat.identity.Badge;
import id.amanchat.identity.People;
import id.amanchat.social.Audience;
import id.amanchat.social.InboxLine;
import id.amanchat.social.InboxView;
import id.amanchat.social.internal.account.Account;
import id.amanchat.social.internal.account.Accounts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The social inbox as somebody may see it, by a fixed number of queries. Needs the system's role. */
@ApplicationScoped
public class InboxViews {

    private static final int MOST = 200;

    /** Characters of what was said last. */
    private static final int PREVIEW = 280;

    @Inject
    private InboxStore store;

    @Inject
    private SocialPostStore posts;

    @Inject
    private Accounts accounts;

    @Inject
    private ConversationFlow flow;

    @Inject
    private ServingStaff serving;

    @Inject
    private People people;

    public InboxView view(Viewer viewer) {
        Map<ConversationId, InboxRow> rows = new LinkedHashMap<>();
        store.unanswered(MOST).forEach(row -> rows.put(row.conversation(), row));
        store.these(served(viewer)).forEach(row -> rows.putIfAbsent(row.conversation(), row));
        Map<ConversationId, ChatLine> lines = flow.lines(rows.keySet());
        return new InboxView(
                rows.values().stream()
                        .filter(row -> lines.containsKey(row.conversation()))
                        .map(row -> line(row, lines.get(row.conversation()), viewer))
                        .toList(),
                (int) posts.countWaitingForOthersThan(viewer.person()),
                accounts.connected().stream()
                        .filter(account -> accounts.silenced(account.id()))
                        .map(Account::handle)
                        .toList());
    }

    /** Which of these are threads, the query says. */
    private List<ConversationId> served(Viewer viewer) {
        return people.findBadge(viewer.person()).map(Badge::employeeId).map(serving::served).stream()
                .flatMap(List::stream)
                .map(ServedConversation::id)
                .toList();
    }

    private static InboxLine line(InboxRow row, ChatLine line, Viewer viewer) {
        boolean mine = line.parties().staff().contains(viewer.person());
        return new InboxLine(
                row.conversation(),
                row.channel(),
                row.audience(),
                row.account(),
                row.author(),
                row.language(),
                line.last()
                        .map(MessageView::text)
                        .filter(text -> mine || row.audience() == Audience.PUBLIC)
                        .map(InboxViews::preview),
                row.asked(),
                row.due(),
                row.unansweredSince(),
                row.answered(),
                line.state(),
                line.parties().agent().map(Badge::name),
                mine,
                viewer.mayClaim(line.state()));
    }

    private static String preview(String text) {
        return text.codePointCount(0, text.length()) <= PREVIEW
                ? text
                : text.substring(0, text.offsetByCodePoints(0, PREVIEW)) + "…";
    }
}
