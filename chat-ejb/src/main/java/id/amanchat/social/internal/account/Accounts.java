package id.amanchat.social.internal.account;

import id.amanchat.platform.Node;
import id.amanchat.social.AccountId;
import id.amanchat.social.Alarm;
import id.amanchat.social.internal.channel.Access;
import id.amanchat.social.internal.channel.Allowance;
import id.amanchat.social.internal.channel.ChannelTrouble;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The bank's accounts, for the rest of the room: who they are, how to speak as them, whether they may, and how they fare. */
@ApplicationScoped
public class Accounts {

    @Inject
    private AccountSteps steps;

    @Inject
    private Tokens tokens;

    @Inject
    private HealthSteps health;

    /** All that are connected, also those that are stopped: they are still listened to. Not those that were signed out. */
    public List<Account> connected() {
        return steps.connected();
    }

    /** Also one that is not connected any more: its threads stay. */
    public Optional<Account> find(AccountId id) {
        return steps.find(id);
    }

    /**
     * With a token that is valid now; asks the channel for a new one when it is about to end, so never inside a transaction.
     * One node at a time asks: a refresh token is good once.
     *
     * @return empty while the account is signed out, or the channel cannot be reached for a new token
     */
    public Optional<Access> access(AccountId id) {
        return tokens.access(id);
    }

    /** Whether nothing may leave: this account is stopped or disconnected, or all are stopped. */
    public boolean silenced(AccountId id) {
        return steps.silenced(id);
    }

    /**
     * The channel does not know the token (any more): it is refreshed, and when that does not help, this is an alarm. Asks
     * the channel, so never inside a transaction.
     *
     * @param used with which it was asked; when there is a newer one already, nothing is done
     */
    public void signedOut(AccountId id, Access used) {
        tokens.unknown(id, used);
    }

    /**
     * Raises an alarm, once until it is looked at: the record, administrators and supervisors are told, and the account is
     * stopped where that is set. In the caller's transaction.
     *
     * @param about address of the post, for people
     */
    public void alarm(AccountId id, Alarm alarm, String about) {
        steps.alarm(id, alarm, about);
    }

    /** Whether this node listens to the account for the next half minute; one node at a time does, and asks again before. */
    public boolean lease(AccountId id, Node node) {
        return health.lease(id, node.name());
    }

    /** The channel answered, or its line stands. As all that tells how an account fares, in a transaction of its own. */
    public void listened(AccountId id, Allowance left) {
        health.listened(id, left);
    }

    /** Something came. */
    public void heard(AccountId id) {
        health.heard(id);
    }

    public void trouble(AccountId id, ChannelTrouble.Kind kind) {
        health.trouble(id, kind);
    }
}
