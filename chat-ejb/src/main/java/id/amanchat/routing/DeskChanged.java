package id.amanchat.routing;

import id.amanchat.identity.PersonId;

/** An agent's offers or chats are others than before. */
public record DeskChanged(PersonId agent) {}
