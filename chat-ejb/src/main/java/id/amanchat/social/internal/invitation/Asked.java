package id.amanchat.social.internal.invitation;

import id.amanchat.social.internal.account.Account;
import id.amanchat.social.internal.inbound.ChannelThread;

/** What an invitation is about. */
record Asked(ChannelThread thread, Account account) {}
