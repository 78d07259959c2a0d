package id.amanchat.social.internal.account;

import id.amanchat.social.AccountId;
import id.amanchat.social.internal.channel.Access;
import id.amanchat.social.internal.channel.ChannelTrouble;
import id.amanchat.social.internal.channel.Channels;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** A valid token for each account, asked for in time. Talks to the channel, so never inside a transaction. */
@ApplicationScoped
public class Tokens {

    @Inject
    private TokenSteps steps;

    @Inject
    private HealthSteps health;

    @Inject
    private Channels channels;

    Optional<Access> access(AccountId id) {
        return steps.find(id).or(() -> follow(steps.turn(id)));
    }

    /** A request with that token was answered that nobody knows it. */
    void unknown(AccountId id, Access used) {
        if (reallyUnknown(used)) {
            follow(steps.turn(id, used));
        }
    }

    /** One answer may be a mistake of theirs; an alarm stops an account, so it is asked once more. */
    private boolean reallyUnknown(Access used) {
        try {
            channels.of(used.channel()).whoAmI(used);
            return false;
        } catch (ChannelTrouble e) {
            return e.kind() == ChannelTrouble.Kind.SIGNED_OUT;
        }
    }

    private Optional<Access> follow(Turn turn) {
        if (turn instanceof Turn.Ask asked) {
            ask(asked);
            return steps.find(asked.id());
        }
        return turn instanceof Turn.Good good ? Optional.of(good.access()) : Optional.empty();
    }

    private void ask(Turn.Ask asked) {
        try {
            steps.given(asked, channels.signIn(asked.channel()).refresh(asked.server(), asked.app(), asked.refresh()));
        } catch (ChannelTrouble e) {
            health.trouble(asked.id(), e.kind());
            if (e.kind() == ChannelTrouble.Kind.SIGNED_OUT) {
                steps.refused(asked);
            } else {
                steps.unanswered(asked);
            }
        }
    }
}
