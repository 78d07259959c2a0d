package id.amanchat.social.internal.inbound;

import id.amanchat.social.AccountId;

/** There is something to work off. */
record EventsArrived(AccountId account) {}
