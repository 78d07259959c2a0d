package id.amanchat.routing.internal;

import id.amanchat.conversation.ConversationId;
import id.amanchat.routing.OfferOutcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Takes back whatever is proposed of a conversation, before somebody decides about it. The caller holds no lock yet. */
@ApplicationScoped
public class Clearing {

    @Inject
    private OfferStore offers;

    @Inject
    private EndingOffers endingOffers;

    @Inject
    private EndingTransfers endingTransfers;

    void clear(ConversationId conversation) {
        offers.findRunning(conversation).ifPresent(offer -> endingOffers.end(offer, OfferOutcome.WITHDRAWN));
        endingTransfers.cancel(conversation);
    }
}
