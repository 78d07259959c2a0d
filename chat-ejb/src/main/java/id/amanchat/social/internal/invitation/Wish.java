package id.amanchat.social.internal.invitation;

import id.amanchat.identity.PersonId;

/** What a customer says who follows an invitation. */
record Wish(PersonId customer, boolean tie, String language) {}
