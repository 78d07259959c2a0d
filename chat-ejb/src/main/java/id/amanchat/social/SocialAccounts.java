package id.amanchat.social;

import id.amanchat.identity.PersonId;
import id.amanchat.identity.Roles;
import id.amanchat.identity.SensitiveAction;
import id.amanchat.identity.SessionId;
import id.amanchat.identity.StepUp;
import id.amanchat.identity.StepUpNeeded;
import id.amanchat.social.internal.account.AccountRules;
import id.amanchat.social.internal.account.AccountViews;
import id.amanchat.social.internal.account.AdministeringAccounts;
import id.amanchat.social.internal.account.ConnectRules;
import id.amanchat.social.internal.account.Connecting;
import id.amanchat.social.internal.account.GivingBack;
import id.amanchat.social.internal.channel.Channels;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The bank's own accounts on social channels. Administrators connect and disconnect them and make their rules, which needs
 * {@link SensitiveAction#ADMINISTER_SOCIAL}; supervisors see them, too, stop them and let them go on.
 */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class SocialAccounts {

    @Resource
    private SessionContext context;

    @Inject
    private StepUp stepUp;

    @Inject
    private AccountViews views;

    @Inject
    private AdministeringAccounts administering;

    @Inject
    private ConnectRules connectRules;

    @Inject
    private Connecting connecting;

    @Inject
    private GivingBack givingBack;

    @Inject
    private Channels channels;

    /** All that are not disconnected, by channel and handle. */
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.SUPERVISOR})
    public List<AccountView> all() {
        return views.all();
    }

    /** One of them. */
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.SUPERVISOR})
    public Optional<AccountView> find(AccountId id) {
        return views.find(id);
    }

    /** Since when nothing leaves on any account; empty while it may. */
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.SUPERVISOR})
    public Optional<AccountView.Stop> allStopped() {
        return views.allStopped();
    }

    /** From now on nothing leaves on that account; what is written waits, and what comes is still heard. */
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.SUPERVISOR})
    public AccountAnswer stop(AccountId id) {
        return administering.stop(id, caller());
    }

    /** What waited leaves; not while an alarm was not looked at. */
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.SUPERVISOR})
    public AccountAnswer goOn(AccountId id) {
        return administering.goOn(id, caller());
    }

    /** From now on nothing leaves on any account, whatever each one's own switch says. */
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.SUPERVISOR})
    public AccountAnswer stopAll() {
        return administering.stopAll(caller());
    }

    /** Each account's own switch decides again. */
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.SUPERVISOR})
    public AccountAnswer allGoOn() {
        return administering.allGoOn(caller());
    }

    /** Somebody has looked at the alarm; the next one is told again. The account stays stopped where it was. */
    public AccountAnswer acknowledge(AccountId id) {
        return administering.acknowledge(id, caller());
    }

    /**
     * Changes the rules of an account.
     *
     * @throws StepUpNeeded without the second factor given anew
     */
    public AccountAnswer save(SessionId session, AccountId id, AccountForm form) {
        Map<String, String> refusals = AccountRules.refusals(form);
        if (!refusals.isEmpty()) {
            return new AccountAnswer.Refused(refusals);
        }
        stepUp.require(session, SensitiveAction.ADMINISTER_SOCIAL);
        AccountAnswer answer = administering.save(id, form, caller());
        if (!(answer instanceof AccountAnswer.Done)) {
            context.setRollbackOnly();
        }
        return answer;
    }

    /**
     * Gives the right to speak as the account back: the tokens are thrown away, and the channel is told. Threads stay.
     *
     * @throws StepUpNeeded without the second factor given anew
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public AccountAnswer disconnect(SessionId session, AccountId id) {
        if (views.find(id).isEmpty()) {
            return new AccountAnswer.NotFound();
        }
        stepUp.require(session, SensitiveAction.ADMINISTER_SOCIAL);
        return givingBack.disconnect(id, caller());
    }

    /** Where a channel's interface is for everybody; empty where each account has a server of its own. */
    public Optional<URI> server(id.amanchat.conversation.Channel channel) {
        return channels.signIn(channel).server();
    }

    /**
     * Begins to connect an account, or one that was signed out again. What is refused, or fails at the channel, leaves the
     * second factor's grant to be used again.
     *
     * @throws StepUpNeeded without the second factor given anew
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public ConnectAnswer connect(SessionId session, ConnectForm form) {
        ConnectRules.Judged judged = connectRules.judge(form);
        if (!judged.refusals().isEmpty()) {
            return new ConnectAnswer.Refused(judged.refusals());
        }
        if (!stepUp.granted(session, SensitiveAction.ADMINISTER_SOCIAL)) {
            throw new StepUpNeeded(SensitiveAction.ADMINISTER_SOCIAL);
        }
        ConnectAnswer answer = connecting.begin(caller(), session, form, judged.server());
        if (answer instanceof ConnectAnswer.Consent) {
            stepUp.require(session, SensitiveAction.ADMINISTER_SOCIAL);
        }
        return answer;
    }

    /**
     * The browser is back from the channel: the account is connected when its owner agreed.
     *
     * @param pending of {@link ConnectAnswer.Consent}, which the caller does not give a second time
     * @param state as it came back
     * @param code as it came back; empty when the owner did not agree
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public ConnectedAnswer connected(SessionId session, String pending, String state, Optional<String> code) {
        return connecting.finish(caller(), session, pending, state, code);
    }

    private PersonId caller() {
        return PersonId.parse(context.getCallerPrincipal().getName())
                .orElseThrow(() -> new IllegalStateException("The caller is no person"));
    }
}
