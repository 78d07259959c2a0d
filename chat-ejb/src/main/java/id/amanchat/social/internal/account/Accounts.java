package id.amanchat.social.internal.account;

import id.amanchat.platform.Node;
import id.amanchat.social.AccountId;
import id.amanchat.social.internal.channel.Access;
import id.amanchat.social.internal.channel.Allowance;
import id.amanchat.social.internal.channel.ChannelTrouble;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** The bank's accounts, for the rest of the room: who they are, how to speak as them, whether they may, and how they fare. */
@ApplicationScoped
public class Accounts {

    /** All that are connected, also those that are stopped: they are still listened to. */
    public List<Account> connected() {
        throw new UnsupportedOperationException();
    }

    public Optional<Account> find(AccountId id) {
        throw new UnsupportedOperationException();
    }

    /**
     * With a token that is valid now; asks the channel for a new one when it is about to end, so never inside a transaction.
     * One node at a time asks: a refresh token is good once.
     *
     * @return empty while the account is signed out, or the channel cannot be reached for a new token
     */
    public Optional<Access> access(AccountId id) {
        throw new UnsupportedOperationException();
    }

    /** Whether nothing may leave: this account is stopped, or all are. */
    public boolean silenced(AccountId id) {
        throw new UnsupportedOperationException();
    }

    /** The channel does not know the token (any more): it is refreshed, and when that does not help, this is an alarm. */
    public void signedOut(AccountId id) {
        throw new UnsupportedOperationException();
    }

    /**
     * Raises an alarm, once until it is looked at: the record, administrators and supervisors are told, and the account is
     * stopped where that is set.
     *
     * @param about address of the post, for people
     */
    public void alarm(AccountId id, Alarm alarm, String about) {
        throw new UnsupportedOperationException();
    }

    /** Whether this node listens to the account for the next half minute; one node at a time does, and asks again before. */
    public boolean lease(AccountId id, Node node) {
        throw new UnsupportedOperationException();
    }

    /** The channel answered, or its line stands. */
    public void listened(AccountId id, Allowance left) {
        throw new UnsupportedOperationException();
    }

    /** Something came. */
    public void heard(AccountId id) {
        throw new UnsupportedOperationException();
    }

    public void trouble(AccountId id, ChannelTrouble.Kind kind) {
        throw new UnsupportedOperationException();
    }
}
