package id.amanchat.social.internal.outbound;

import id.amanchat.social.internal.channel.Outgoing;
import java.time.OffsetDateTime;

/**
 * What is to be done next for an account.
 *
 * @param lookUp whether it is looked up first: it may be out already
 * @param until after that another node may take it over: then nothing is sent any more
 */
record Task(Outgoing outgoing, boolean lookUp, OffsetDateTime until) {}
