package id.amanchat.routing.internal;

import id.amanchat.routing.ListEntry;
import id.amanchat.routing.ListKind;
import id.amanchat.routing.Overflow;
import id.amanchat.routing.QueueForm;
import id.amanchat.routing.Saved;
import id.amanchat.routing.SkillNeed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Queues, as administrators set them. */
@ApplicationScoped
public class EditingQueues {

    private static final String GUARD = "guard";

    @Inject
    private Guarding guarding;

    @Inject
    private BookStore store;

    @Inject
    private Edits edits;

    public List<QueueForm> queues() {
        return store.queues().stream().map(Queue::form).toList();
    }

    public Optional<QueueForm> find(String key) {
        return store.findQueue(key).map(Queue::form);
    }

    public Saved save(String actor, QueueForm form) {
        Map<String, Queue> queues = store.lockedQueues().stream().collect(Collectors.toMap(Queue::key, queue -> queue));
        Optional<Queue> known = Optional.ofNullable(queues.get(form.key()));
        if (form.version() != QueueForm.NEW && known.isEmpty()) {
            return new Saved.NotFound();
        }
        return check(form, queues).refusal().orElseGet(() -> {
            if (known.isPresent() && known.get().form().version() != form.version()) {
                return new Saved.Stale();
            }
            Queue queue = known.orElseGet(() -> new Queue(form.key()));
            queue.take(form);
            if (known.isEmpty()) {
                store.add(queue);
            }
            return edits.ruled(actor, "QUEUE_SAVED", form.key());
        });
    }

    private FormCheck check(QueueForm form, Map<String, Queue> queues) {
        FormCheck check = QueueRule.check(form)
                .unless(form.version() != QueueForm.NEW || !queues.containsKey(form.key()), "key", "taken")
                .unless(codes(ListKind.TOPIC).contains(form.topic()), "topic", "unknown")
                .unless(
                        codes(ListKind.SKILL)
                                .containsAll(form.skills().stream()
                                        .map(SkillNeed::skill)
                                        .toList()),
                        "skills",
                        "unknown");
        guarded(form, check);
        form.overflow().ifPresent(overflow -> check(form, overflow, queues, check));
        return check;
    }

    /** What customers read of it. */
    private void guarded(QueueForm form, FormCheck check) {
        check.unless(guarding.label(form.nameEnglish()), "nameEnglish", GUARD)
                .unless(guarding.label(form.nameIndonesian()), "nameIndonesian", GUARD)
                .unless(guarding.replyEnglish(form.closedTextEnglish()), "closedTextEnglish", GUARD)
                .unless(guarding.replyIndonesian(form.closedTextIndonesian()), "closedTextIndonesian", GUARD);
    }

    private static void check(QueueForm form, Overflow overflow, Map<String, Queue> queues, FormCheck check) {
        Map<String, String> next = new HashMap<>();
        queues.forEach((key, queue) -> queue.form().overflow().ifPresent(each -> next.put(key, each.queue())));
        next.put(form.key(), overflow.queue());
        check.unless(queues.containsKey(overflow.queue()), "overflow", "unknown");
        OverflowRule.judge(next).ifPresent(reason -> check.unless(false, "overflow", reason));
    }

    private List<String> codes(ListKind kind) {
        return store.entries(kind).stream().map(ListEntry::code).toList();
    }
}
