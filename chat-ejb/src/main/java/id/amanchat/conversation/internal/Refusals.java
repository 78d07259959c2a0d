package id.amanchat.conversation.internal;

import id.amanchat.conversation.ClientId;
import id.amanchat.conversation.SecretAsked;
import id.amanchat.conversation.StepKind;
import id.amanchat.guard.Finding;
import id.amanchat.guard.Verdict;
import id.amanchat.identity.Badge;
import id.amanchat.platform.Figures;
import id.amanchat.platform.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Counts what the guard refused: each text once, however often it is sent. The caller has locked the conversation. */
@ApplicationScoped
public class Refusals {

    @Inject
    private RefusalStore store;

    @Inject
    private StepLog steps;

    @Inject
    private Time time;

    @Inject
    private Figures figures;

    @Inject
    private Event<SecretAsked> secretAsked;

    void count(Conversation conversation, Badge writer, ClientId clientId, Verdict verdict) {
        if (store.has(conversation, clientId)) {
            return;
        }
        Finding finding = worst(verdict.refusals());
        store.add(new RefusedText(conversation, clientId, writer.person(), finding, time.now()));
        figures.count("amanchat.guard.refused");
        if (finding.kind().asks()) {
            tell(conversation, writer, finding);
        }
    }

    private static Finding worst(List<Finding> refusals) {
        return refusals.stream()
                .filter(finding -> finding.kind().asks())
                .findFirst()
                .orElseGet(() -> refusals.get(0));
    }

    private void tell(Conversation conversation, Badge writer, Finding finding) {
        int times = conversation.refusals().secretsAsked();
        steps.write(
                conversation,
                Happening.of(
                        StepKind.SECRET_ASKED,
                        Optional.of(writer),
                        finding.kind().name()));
        secretAsked.fire(new SecretAsked(conversation.id(), writer.person(), finding.kind(), times, time.now()));
    }
}
