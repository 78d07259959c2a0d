package id.amanchat.identity.internal;

import id.amanchat.identity.Visitor;

/**
 * One try that {@link Throttle#reserve} counted, or refused.
 *
 * @param subject its counter
 * @param knownDevice whether the person signed in on this device before
 * @param originOpen whether the address may try at all
 * @param allowed whether what is right may be taken; where not, the caller does the same work and refuses all the same
 */
public record Attempt(
        SecretKind kind,
        Target target,
        Visitor visitor,
        String subject,
        boolean knownDevice,
        boolean originOpen,
        boolean allowed) {}
