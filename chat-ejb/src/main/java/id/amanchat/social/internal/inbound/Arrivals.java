package id.amanchat.social.internal.inbound;

import id.amanchat.social.AccountId;
import id.amanchat.social.internal.channel.Incoming;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;

/** Takes in what a channel tells, by whichever way: polled, streamed or brought by a webhook. */
@ApplicationScoped
public class Arrivals {

    /**
     * Stores what is new of it, once for each event id, with texts as the guard leaves them; wakes whoever works it off. In
     * transactions of its own: call it outside of any. When it returns all of it is safe, and the channel may forget it.
     *
     * @return how many were new
     */
    public int store(AccountId account, Collection<? extends Incoming> events) {
        throw new UnsupportedOperationException();
    }
}
