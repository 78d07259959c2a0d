package id.amanchat.conversation.internal;

import id.amanchat.conversation.MessageRedacted;
import id.amanchat.conversation.Trace;
import id.amanchat.guard.Action;
import id.amanchat.guard.Finding;
import id.amanchat.guard.Redaction;
import id.amanchat.guard.Scam;
import id.amanchat.guard.Span;
import id.amanchat.guard.Verdict;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;

/** Takes out of earlier lines the parts of a secret that a later line completed. The caller has locked the conversation. */
@ApplicationScoped
public class Redacting {

    @Inject
    private ConversationStore store;

    @Inject
    private StepLog steps;

    @Inject
    private Company company;

    @Inject
    private Event<MessageRedacted> redacted;

    void redact(Conversation conversation, Verdict verdict) {
        verdict.redactions()
                .forEach(redaction -> store.findMessage(conversation.id(), redaction.sequence())
                        .ifPresent(message -> redact(conversation, message, redaction, verdict)));
    }

    private void redact(Conversation conversation, Message message, Redaction redaction, Verdict verdict) {
        List<Trace> traces = verdict.findings().stream()
                .filter(finding -> finding.action() == Action.MASK)
                .findFirst()
                .map(finding -> trace(finding, message.text(), redaction.text()))
                .stream()
                .toList();
        replace(conversation, message, new Fit(redaction.text(), new Judgement(traces, Scam.NONE)));
    }

    /** Another text stands there from now on, and nowhere the one before. */
    void replace(Conversation conversation, Message message, Fit fit) {
        int step = conversation.numbers().nextStep();
        String commitment = message.redact(fit, step);
        steps.write(conversation, step, Happening.redacted(message.sequence(), commitment));
        redacted.fire(new MessageRedacted(conversation.id(), message.view(), company.in(conversation)));
    }

    /** Where the new text differs from the one before. */
    private static Trace trace(Finding finding, String before, String after) {
        int shorter = Math.min(before.length(), after.length());
        int start = 0;
        while (start < shorter && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        int same = 0;
        while (same < shorter - start
                && before.charAt(before.length() - 1 - same) == after.charAt(after.length() - 1 - same)) {
            same++;
        }
        return new Trace(finding.kind(), finding.rule(), finding.action(), new Span(start, after.length() - same));
    }
}
