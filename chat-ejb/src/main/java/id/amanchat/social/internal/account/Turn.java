package id.amanchat.social.internal.account;

import id.amanchat.conversation.Channel;
import id.amanchat.social.AccountId;
import id.amanchat.social.internal.channel.Access;
import id.amanchat.social.internal.channel.AppKeys;
import java.net.URI;

/** What is to be done for a token that is valid now. */
sealed interface Turn {

    /** This is one. */
    record Good(Access access) implements Turn {}

    /** The caller asks for a new one, alone, within a minute. */
    record Ask(AccountId id, Channel channel, URI server, AppKeys app, String refresh) implements Turn {

        @Override
        public String toString() {
            return "Ask[" + id + "]";
        }
    }

    /** There is none, or another is asking. */
    record None() implements Turn {}
}
