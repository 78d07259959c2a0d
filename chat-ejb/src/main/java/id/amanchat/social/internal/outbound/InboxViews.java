package id.amanchat.social.internal.outbound;

import id.amanchat.conversation.ChatLine;
import id.amanchat.conversation.ConversationFlow;
import id.amanchat.conversation.ConversationId;
import id.amanchat.conversation.ConversationState;
import id.amanchat.conversation.MessageView;
import id.amanchat.identity.Badge;
import id.amanchat.social.Audience;
import id.amanchat.social.InboxLine;
import id.amanchat.social.InboxView;
import id.amanchat.social.internal.account.Account;
import id.amanchat.social.internal.account.Accounts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The social inbox as somebody may see it, by a fixed number of queries. Needs the system's role. */
@ApplicationScoped
public class InboxViews {

    private static final int MOST = 200;

    /** Among those are one's own: an agent has a few at a time. */
    private static final int MOST_OTHERS = 500;

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

    public InboxView view(Viewer viewer) {
        List<InboxRow> unanswered = store.unanswered(MOST);
        List<InboxRow> others = store.answered(MOST_OTHERS);
        Map<ConversationId, ChatLine> lines = flow.lines(Stream.concat(unanswered.stream(), others.stream())
                .map(InboxRow::conversation)
                .toList());
        return new InboxView(
                Stream.concat(
                                lines(unanswered, lines, viewer),
                                lines(others, lines, viewer).filter(InboxLine::mine))
                        .toList(),
                (int) posts.countWaitingForOthersThan(viewer.person()),
                accounts.connected().stream()
                        .filter(account -> accounts.silenced(account.id()))
                        .map(Account::handle)
                        .toList());
    }

    private static Stream<InboxLine> lines(List<InboxRow> rows, Map<ConversationId, ChatLine> lines, Viewer viewer) {
        return rows.stream()
                .filter(row -> open(lines.get(row.conversation())))
                .map(row -> line(row, lines.get(row.conversation()), viewer));
    }

    /** That one is over, its thread learns a moment later. */
    private static boolean open(ChatLine line) {
        return line != null && line.state() != ConversationState.CLOSED;
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
