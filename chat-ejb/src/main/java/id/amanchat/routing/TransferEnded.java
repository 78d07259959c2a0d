package id.amanchat.routing;

import id.amanchat.conversation.ConversationId;
import id.amanchat.identity.PersonId;
import java.util.Optional;

/** A transfer came to its end: for whoever proposed it. */
public record TransferEnded(
        ConversationId conversation,
        PersonId proposer,
        String receiverName,
        OfferOutcome outcome,
        Optional<String> reason) {}
