package id.amanchat.social.internal.invitation;

import id.amanchat.conversation.ConversationFlow;
import id.amanchat.identity.Roles;
import id.amanchat.platform.Time;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;

/**
 * Notes of invitations that an agent answered in the safe chat: looked up afterwards, because whoever opens a chat holds its
 * conversation, and what is ours is to be held before that.
 */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
public class NotingServed {

    /** Nobody waits longer. */
    private static final Duration LOOKED_FOR = Duration.ofDays(2);

    @Inject
    private InvitationStore store;

    @Inject
    private ConversationFlow flow;

    @Inject
    private Time time;

    /** Those that were served by now. */
    public void look() {
        store.unserved(time.now().minus(LOOKED_FOR))
                .forEach(invitation -> flow.find(invitation.safe())
                        .flatMap(safe -> safe.openedAt())
                        .ifPresent(invitation::served));
    }
}
