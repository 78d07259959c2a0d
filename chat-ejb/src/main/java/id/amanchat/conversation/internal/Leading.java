package id.amanchat.conversation.internal;

import id.amanchat.conversation.Channel;
import id.amanchat.conversation.ConversationId;
import id.amanchat.conversation.StepKind;
import id.amanchat.identity.Badge;
import id.amanchat.identity.PersonId;
import id.amanchat.identity.Proven;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Starts the safe chat to which a thread on a channel led. */
@ApplicationScoped
public class Leading {

    @Inject
    private Requesting requesting;

    @Inject
    private StepLog steps;

    /** Empty when another device of the customer was quicker; the transaction can then only be rolled back. */
    public Optional<ConversationId> start(
            Badge customer, Optional<Proven> proof, Channel from, String topic, String language, PersonId wanted) {
        return requesting.begin(
                new Beginning(Channel.CHAT, customer, proof, topic, language, Optional.of(wanted)),
                conversation -> steps.write(conversation, StepKind.HANDED_OFF, Optional.empty(), from.name()));
    }
}
