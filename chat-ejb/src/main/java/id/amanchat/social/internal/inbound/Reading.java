package id.amanchat.social.internal.inbound;

import id.amanchat.social.internal.account.Account;
import id.amanchat.social.internal.account.Accounts;
import id.amanchat.social.internal.channel.Access;
import id.amanchat.social.internal.channel.ChannelTrouble;
import id.amanchat.social.internal.channel.Channels;
import id.amanchat.social.internal.channel.Incoming;
import id.amanchat.social.internal.channel.Received;
import id.amanchat.social.internal.channel.SocialChannel;
import id.amanchat.social.internal.channel.Stream;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * Reads what an account was told since it was read before. Channels give the newest page first: so what came is kept back until
 * all pages are here, and the cursor moves only then. Outside of any transaction.
 */
@ApplicationScoped
public class Reading {

    /**
     * Without a cursor a channel gives the newest page alone, and a crowd may write more than that before the first reading. The
     * ids of both channels are numbers; what is older than the connection ends that reading.
     */
    private static final Optional<String> FROM_THE_BEGINNING = Optional.of("1");

    @Inject
    private Channels channels;

    @Inject
    private Arrivals arrivals;

    @Inject
    private ArrivalSteps steps;

    @Inject
    private Accounts accounts;

    /** @param pages of a reading that broke off, or none */
    void read(Account account, Access access, Stream stream, Pages pages) throws ChannelTrouble {
        SocialChannel channel = channels.of(account.channel());
        Optional<String> since = steps.position(account.id(), stream);
        boolean older;
        do {
            Received page = channel.receive(access, stream, since.or(() -> FROM_THE_BEGINNING), pages.more());
            accounts.listened(account.id(), page.left());
            List<Incoming> ours = ofOurTime(account, page.events());
            arrivals.store(account.id(), ours, Way.page(stream));
            pages.read(page);
            older = since.isEmpty() && ours.size() < page.events().size();
        } while (!older && pages.more().isPresent());
        steps.finish(account.id(), stream, pages.newest());
        pages.startOver();
    }

    private static List<Incoming> ofOurTime(Account account, List<Incoming> events) {
        return events.stream()
                .filter(event -> !at(event).isBefore(account.connectedAt()))
                .toList();
    }

    private static OffsetDateTime at(Incoming event) {
        if (event instanceof Incoming.Post post) {
            return post.at();
        } else if (event instanceof Incoming.Own own) {
            return own.post().at();
        } else if (event instanceof Incoming.Edited edited) {
            return edited.at();
        }
        return ((Incoming.Deleted) event).at();
    }
}
