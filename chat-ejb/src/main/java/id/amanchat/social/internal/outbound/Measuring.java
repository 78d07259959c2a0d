package id.amanchat.social.internal.outbound;

import id.amanchat.conversation.ConversationFlow;
import id.amanchat.conversation.ConversationId;
import id.amanchat.social.Audience;
import id.amanchat.social.ReplyLength;
import id.amanchat.social.internal.account.Account;
import id.amanchat.social.internal.account.Accounts;
import id.amanchat.social.internal.channel.Channels;
import id.amanchat.social.internal.inbound.ChannelThread;
import id.amanchat.social.internal.inbound.Threads;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Counts as the channel counts, and tries texts before anybody writes them. Needs the system's role. */
@ApplicationScoped
public class Measuring {

    @Inject
    private Threads threads;

    @Inject
    private Accounts accounts;

    @Inject
    private Channels channels;

    @Inject
    private Abilities abilities;

    @Inject
    private Wording wording;

    @Inject
    private PostRule rule;

    @Inject
    private NamingRule naming;

    @Inject
    private ConversationFlow flow;

    public Optional<ReplyLength> length(ConversationId id, String text, boolean invite, Viewer viewer) {
        return visible(id, viewer)
                .flatMap(thread -> accounts.find(thread.account())
                        .map(account -> length(thread, account, thread.audience(), text, invite)));
    }

    ReplyLength length(ChannelThread thread, Account account, Audience audience, String text, boolean invite) {
        return new ReplyLength(
                channels.of(account.channel()).length(audience, thread.author(), wording.longest(text, invite)),
                abilities.of(account).longest(audience));
    }

    public Set<String> fitting(ConversationId id, Collection<String> texts, Viewer viewer) {
        return visible(id, viewer)
                .flatMap(thread -> accounts.find(thread.account())
                        .map(account -> texts.stream()
                                .filter(text -> fits(thread, account, text, viewer))
                                .collect(Collectors.toSet())))
                .orElse(Set.of());
    }

    private boolean fits(ChannelThread thread, Account account, String text, Viewer viewer) {
        return length(thread, account, thread.audience(), text, false).fits()
                && rule.refusals(thread, viewer, text).isEmpty()
                && !naming.namesOthers(thread, account, text)
                && !naming.namesCustomer(thread, text);
    }

    private Optional<ChannelThread> visible(ConversationId id, Viewer viewer) {
        return threads.find(id)
                .filter(thread -> flow.find(id)
                        .filter(view -> viewer.maySee(thread.audience(), view))
                        .isPresent());
    }
}
