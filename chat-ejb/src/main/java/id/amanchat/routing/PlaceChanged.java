package id.amanchat.routing;

import id.amanchat.conversation.ConversationId;
import id.amanchat.identity.PersonId;

/** A waiting customer moved up. */
public record PlaceChanged(ConversationId conversation, PersonId customer, Place place) {}
