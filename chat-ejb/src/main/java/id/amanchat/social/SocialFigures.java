package id.amanchat.social;

import id.amanchat.identity.Roles;
import id.amanchat.platform.Time;
import id.amanchat.social.internal.figures.FiguresStore;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;

/** How the bank does on its social channels: who waits, how soon they were answered, and how many came into a safe chat. */
@Stateless
@RolesAllowed(Roles.SUPERVISOR)
public class SocialFigures {

    @Inject
    private FiguresStore store;

    @Inject
    private Time time;

    /**
     * One line for each channel on which the bank has an account, in the order of {@code Channel}.
     *
     * @param since what was asked, and who was invited, from then on counts; who waits counts since ever
     */
    public List<ChannelFigures> since(OffsetDateTime since) {
        OffsetDateTime now = time.now();
        return store.channels().stream()
                .map(channel -> new ChannelFigures(
                        channel,
                        store.unanswered(channel, now),
                        store.firstAnswers(channel, since, now),
                        store.handOffs(channel, since)))
                .toList();
    }
}
