package id.amanchat.trust;

import id.amanchat.identity.PersonId;

/** Somebody to whom a report can be handed over. */
public record Colleague(PersonId person, String name, String employeeId) {}
