package id.amanchat.social.internal.invitation;

import id.amanchat.identity.PersonId;
import id.amanchat.identity.Proven;
import java.util.Optional;

/**
 * What a customer says who follows an invitation.
 *
 * @param proof how they proved to be themselves
 * @param tie whether the handle may be tied to them once it is proven
 * @param language in which they read
 */
public record Wish(PersonId customer, Optional<Proven> proof, boolean tie, String language) {}
