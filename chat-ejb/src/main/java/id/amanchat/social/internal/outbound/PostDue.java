package id.amanchat.social.internal.outbound;

import id.amanchat.social.AccountId;

/** Something of this account can go out. */
public record PostDue(AccountId account) {}
