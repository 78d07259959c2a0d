package id.amanchat.social.internal.outbound;

import id.amanchat.conversation.ConversationView;
import id.amanchat.social.Audience;
import id.amanchat.social.NewReply;
import id.amanchat.social.ReplyAnswer.Obstacle;
import id.amanchat.social.internal.account.Account;
import id.amanchat.social.internal.account.Accounts;
import id.amanchat.social.internal.inbound.ChannelThread;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Why somebody cannot answer in a thread now, or not so: the first reason there is. */
@ApplicationScoped
public class Obstacles {

    @Inject
    private Accounts accounts;

    @Inject
    private Abilities abilities;

    @Inject
    private Measuring measuring;

    @Inject
    private NamingRule naming;

    Optional<Obstacle> find(
            ChannelThread thread,
            ConversationView conversation,
            Optional<Account> account,
            NewReply reply,
            Viewer viewer) {
        if (thread.closed() || conversation.closedAt().isPresent()) {
            return Optional.of(Obstacle.CLOSED);
        }
        if (conversation.parties().findWriter(viewer.person()).isEmpty()) {
            return Optional.of(Obstacle.NOT_YOURS);
        }
        if (account.isEmpty() || accounts.silenced(thread.account())) {
            return Optional.of(Obstacle.ACCOUNT_STOPPED);
        }
        return thread.optedOut() ? Optional.of(Obstacle.OPTED_OUT) : ofWording(thread, account.get(), reply);
    }

    private Optional<Obstacle> ofWording(ChannelThread thread, Account account, NewReply reply) {
        if (reply.privately() && !privately(thread, account, reply)) {
            return Optional.of(Obstacle.NOT_PRIVATELY);
        }
        Audience audience = reply.privately() ? Audience.PRIVATE : thread.audience();
        if (!measuring
                .length(thread, account, audience, reply.text().strip(), reply.invite())
                .fits()) {
            return Optional.of(Obstacle.TOO_LONG);
        }
        if (naming.namesOthers(thread, account, reply.text())) {
            return Optional.of(Obstacle.NAMES_OTHERS);
        }
        return naming.namesCustomer(thread, reply.text()) ? Optional.of(Obstacle.NAMES_CUSTOMER) : Optional.empty();
    }

    private boolean privately(ChannelThread thread, Account account, NewReply reply) {
        return thread.audience() == Audience.PRIVATE
                || reply.invite() && abilities.of(account).privateMessages();
    }
}
