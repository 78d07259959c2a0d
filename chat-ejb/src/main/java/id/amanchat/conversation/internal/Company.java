package id.amanchat.conversation.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import id.amanchat.conversation.ConversationId;
import id.amanchat.conversation.Participant;
import id.amanchat.conversation.Parties;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who is in a conversation. Costs a query only where somebody takes part beside the agent, which is seldom. */
@ApplicationScoped
public class Company {

    @Inject
    private AttendanceStore attendances;

    public Parties in(Conversation conversation) {
        return in(List.of(conversation)).get(conversation.id());
    }

    /** In all of these, by one query at most. */
    Map<ConversationId, Parties> in(Collection<Conversation> conversations) {
        List<Conversation> shared =
                conversations.stream().filter(Conversation::hasOthers).toList();
        Map<UUID, List<Participant>> others = shared.isEmpty()
                ? Map.of()
                : attendances.of(shared).stream()
                        .collect(groupingBy(Attendance::conversationId, mapping(Attendance::participant, toList())));
        return conversations.stream()
                .collect(Collectors.toMap(
                        Conversation::id,
                        conversation -> conversation.parties(
                                others.getOrDefault(conversation.id().value(), List.of()))));
    }
}
