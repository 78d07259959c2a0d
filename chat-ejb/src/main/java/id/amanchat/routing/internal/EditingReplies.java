package id.amanchat.routing.internal;

import id.amanchat.identity.PersonId;
import id.amanchat.routing.CannedReply;
import id.amanchat.routing.CannedScope;
import id.amanchat.routing.Saved;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Canned replies, edited by agents for themselves and by administrators for all. */
@ApplicationScoped
public class EditingReplies {

    private static final int LONGEST_TITLE = 100;
    private static final int LONGEST_TEXT = 4_000;

    private static final String GUARD = "guard";

    @Inject
    private Guarding guarding;

    @Inject
    private CannedStore store;

    @Inject
    private BookStore book;

    @Inject
    private Edits edits;

    /**
     * What somebody can edit.
     *
     * @param agent empty for an administrator
     */
    public List<CannedReply> editable(Optional<PersonId> agent) {
        return texts(agent).stream().map(CannedText::reply).toList();
    }

    public Saved save(String actor, Optional<PersonId> agent, CannedReply reply) {
        Optional<CannedText> known = reply.id() == null ? Optional.of(new CannedText(agent)) : find(reply.id(), agent);
        if (known.isEmpty()) {
            return new Saved.NotFound();
        }
        return check(reply, agent).refusal().orElseGet(() -> {
            if (reply.id() != null && known.get().editedSince(reply.version())) {
                return new Saved.Stale();
            }
            known.get().take(reply);
            store.add(known.get());
            return edits.noted(actor, "CANNED_REPLY_SAVED", known.get().id().toString());
        });
    }

    public boolean delete(String actor, Optional<PersonId> agent, UUID id) {
        Optional<CannedText> known = find(id, agent);
        known.ifPresent(text -> {
            store.remove(text);
            edits.noted(actor, "CANNED_REPLY_DELETED", id.toString());
        });
        return known.isPresent();
    }

    private Optional<CannedText> find(UUID id, Optional<PersonId> agent) {
        return store.find(id).filter(text -> text.editableBy(agent));
    }

    private List<CannedText> texts(Optional<PersonId> agent) {
        return agent.map(store::own).orElseGet(store::shared);
    }

    private FormCheck check(CannedReply reply, Optional<PersonId> agent) {
        boolean own = reply.scope() == CannedScope.PERSONAL;
        boolean ofQueue = reply.scope() == CannedScope.QUEUE;
        return new FormCheck()
                .unless(reply.scope() != null && own == agent.isPresent(), "scope", "not-yours")
                .unless(
                        !ofQueue
                                || reply.queue() != null
                                        && book.findQueue(reply.queue()).isPresent(),
                        "queue",
                        "unknown")
                .code("shortcut", reply.shortcut())
                .unless(texts(agent).stream().noneMatch(other -> taken(other, reply)), "shortcut", "taken")
                .text("title", reply.title(), LONGEST_TITLE)
                .text("textEnglish", reply.textEnglish(), LONGEST_TEXT)
                .text("textIndonesian", reply.textIndonesian(), LONGEST_TEXT)
                .unless(guarding.label(reply.title()), "title", GUARD)
                .unless(guarding.replyEnglish(reply.textEnglish()), "textEnglish", GUARD)
                .unless(guarding.replyIndonesian(reply.textIndonesian()), "textIndonesian", GUARD)
                .unless(fillable(reply.textEnglish()), "textEnglish", "variable")
                .unless(fillable(reply.textIndonesian()), "textIndonesian", "variable");
    }

    private static boolean taken(CannedText other, CannedReply reply) {
        CannedReply there = other.reply();
        return !there.id().equals(reply.id())
                && there.shortcut().equals(reply.shortcut())
                && there.scope() == reply.scope()
                && Objects.equals(there.queue(), reply.queue());
    }

    private static boolean fillable(String text) {
        return text == null || new ReplyText(text).unknown().isEmpty();
    }
}
