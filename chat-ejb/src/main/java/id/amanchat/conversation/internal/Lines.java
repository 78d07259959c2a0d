package id.amanchat.conversation.internal;

import id.amanchat.conversation.ChatLine;
import id.amanchat.conversation.ConversationId;
import id.amanchat.conversation.MessageView;
import id.amanchat.conversation.Parties;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Conversations as lines of a list, by two queries however many there are. */
@ApplicationScoped
public class Lines {

    @Inject
    private HistoryStore history;

    @Inject
    private Company company;

    public Map<ConversationId, ChatLine> of(Collection<ConversationId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<HistoryStore.Row> rows = history.rows(ids);
        Map<ConversationId, Parties> parties =
                company.in(rows.stream().map(HistoryStore.Row::conversation).toList());
        return rows.stream()
                .map(row -> line(row, parties.get(row.conversation().id())))
                .collect(Collectors.toMap(ChatLine::id, Function.identity()));
    }

    private static ChatLine line(HistoryStore.Row row, Parties parties) {
        Conversation conversation = row.conversation();
        return new ChatLine(
                conversation.id(),
                conversation.channel(),
                conversation.state(),
                conversation.topic(),
                conversation.language(),
                parties,
                row.first().map(MessageView::text).orElse(""),
                conversation.lastSequence(),
                row.agentRead(),
                row.last(),
                conversation.requestedAt(),
                conversation.clock().lastEventAt(),
                conversation.clock().lastBy(),
                conversation.refusals().secretsAsked());
    }
}
