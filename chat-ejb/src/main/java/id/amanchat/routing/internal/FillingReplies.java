package id.amanchat.routing.internal;

import id.amanchat.conversation.ConversationFlow;
import id.amanchat.conversation.ConversationId;
import id.amanchat.conversation.ConversationView;
import id.amanchat.identity.Badge;
import id.amanchat.identity.PersonId;
import id.amanchat.platform.Settings;
import id.amanchat.routing.FilledReply;
import id.amanchat.routing.ListEntry;
import id.amanchat.routing.ListKind;
import id.amanchat.routing.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Fills canned replies in for a conversation. Needs the system's role. */
@ApplicationScoped
public class FillingReplies {

    private static final int MOST = 20;

    @Inject
    private CannedStore store;

    @Inject
    private BookStore book;

    @Inject
    private ConversationFlow flow;

    @Inject
    private Settings settings;

    /** None for somebody who takes no part. */
    public List<FilledReply> offer(PersonId agent, ConversationId id, String typed) {
        return flow.find(id)
                .flatMap(view -> badge(view, agent).map(badge -> offer(badge, view, typed)))
                .orElse(List.of());
    }

    private static Optional<Badge> badge(ConversationView view, PersonId agent) {
        return Stream.concat(
                        view.parties().agent().stream(),
                        view.parties().others().stream().map(other -> other.badge()))
                .filter(badge -> badge.person().equals(agent))
                .findFirst();
    }

    private List<FilledReply> offer(Badge agent, ConversationView view, String typed) {
        Map<String, String> known = known(agent, view);
        return new ShortcutOrder(typed)
                .sort(store.usable(agent.person(), view.id()), MOST).stream()
                        .map(each -> new FilledReply(
                                each.id(),
                                each.scope(),
                                each.shortcut(),
                                each.title(),
                                each.text(view.language()).fill(known)))
                        .toList();
    }

    private Map<String, String> known(Badge agent, ConversationView view) {
        Map<String, String> known = new HashMap<>();
        known.put("customer", view.parties().customer().name());
        known.put("agent", agent.name());
        Optional.ofNullable(agent.employeeId()).ifPresent(id -> known.put("employeeId", id));
        known.put("bank", settings.bankName());
        book.find(ListKind.TOPIC, view.topic())
                .map(ListWord::entry)
                .ifPresent(topic -> known.put("topic", name(topic, view.language())));
        return known;
    }

    private static String name(ListEntry entry, String language) {
        return new Reason(entry.code(), entry.nameEnglish(), entry.nameIndonesian()).name(language);
    }
}
