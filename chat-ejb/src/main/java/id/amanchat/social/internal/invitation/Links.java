package id.amanchat.social.internal.invitation;

import id.amanchat.conversation.ConversationId;
import id.amanchat.identity.PersonId;
import id.amanchat.platform.Settings;
import id.amanchat.platform.Time;
import id.amanchat.social.AccountId;
import id.amanchat.social.InvitationLine;
import id.amanchat.social.ThreadChanged;
import id.amanchat.social.internal.inbound.ChannelThread;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Links into safe chats, for the rest of the room; in the caller's transaction. */
@ApplicationScoped
public class Links {

    private static final String PAGE = "/chat/invitation#";

    @Inject
    private InvitationStore store;

    @Inject
    private TieStore ties;

    @Inject
    private HandOffStore handOffs;

    @Inject
    private Tokens tokens;

    @Inject
    private Proving proving;

    @Inject
    private Telling telling;

    @Inject
    private Settings settings;

    @Inject
    private Time time;

    @Inject
    private Event<InvitationEvent> happened;

    @Inject
    private Event<ThreadChanged> changed;

    /** Makes an invitation. Its time counts from {@link #out}. */
    public UUID make(ChannelThread thread, PersonId invitedBy) {
        Invitation made = new Invitation(thread, invitedBy, time.now());
        store.add(made);
        tell(InvitationEvent.Kind.INVITATION_MADE, made, Optional.of(invitedBy));
        return made.id();
    }

    /** The address to send, with the token in its fragment: derived anew each time, stored nowhere. */
    public String address(UUID invitation) {
        return page() + tokens.of(invitation);
    }

    /** Longest that an address can be, for counting before there is one. */
    public int longestAddress() {
        return page().length() + Tokens.LENGTH;
    }

    private String page() {
        return settings.firstPublicOrigin() + PAGE;
    }

    /** The post with the link stands on the channel since then. Again: the same. */
    public void out(UUID invitation, OffsetDateTime at) {
        store.find(invitation).filter(each -> each.expiresAt() == null).ifPresent(each -> {
            each.out(at.plus(settings.invitationTime()));
            telling.invited(each);
            tell(InvitationEvent.Kind.INVITATION_OUT, each, Optional.empty());
        });
    }

    private void tell(InvitationEvent.Kind kind, Invitation invitation, Optional<PersonId> by) {
        happened.fire(InvitationEvent.of(kind, invitation.id(), by, time.now()));
        changed.fire(new ThreadChanged(invitation.conversation()));
    }

    /** Those made in a thread's conversation, the newest first. */
    public List<InvitationLine> of(ConversationId thread) {
        OffsetDateTime now = time.now();
        return store.of(thread).stream()
                .map(each -> new InvitationLine(each.madeAt(), Optional.ofNullable(each.expiresAt()), each.stage(now)))
                .toList();
    }

    /**
     * Shows a private message to whoever waits for a code from that handle; when it is one, the handle is proven (and tied,
     * where the customer agreed).
     *
     * @return whether it was such a code and nothing else: then it needs no answer
     */
    public boolean proves(AccountId account, PersonId author, String text) {
        return proving.proves(author, text);
    }

    /** The customers known behind a thread's author: tied, or come by an invitation out of it. Their names stand in no post. */
    public Set<PersonId> customers(ChannelThread thread) {
        Stream<PersonId> tied = ties.find(thread.authorId()).stream().map(Tie::customer);
        return Stream.concat(tied, handOffs.customersBehind(thread.authorId()).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
