package id.amanchat.social.internal.inbound;

import id.amanchat.platform.Figures;
import id.amanchat.social.AccountId;
import id.amanchat.social.internal.account.Accounts;
import id.amanchat.social.internal.channel.Incoming;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;

/** Takes in what a channel tells, by whichever way: polled, streamed or brought by a webhook. */
@ApplicationScoped
public class Arrivals {

    /** Two that bring the same at the same moment meet once, and then see each other's. */
    private static final int ATTEMPTS = 5;

    @Inject
    private Screening screening;

    @Inject
    private ArrivalSteps steps;

    @Inject
    private Accounts accounts;

    @Inject
    private Figures figures;

    /**
     * Stores what is new of it, once for each event id, with texts as the guard leaves them; wakes whoever works it off. In
     * transactions of its own: call it outside of any. When it returns all of it is safe, and the channel may forget it.
     *
     * @param events some hundreds at most
     * @return how many were new
     */
    public int store(AccountId account, Collection<? extends Incoming> events) {
        return store(account, events, Way.TOLD);
    }

    int store(AccountId account, Collection<? extends Incoming> events, Way by) {
        if (events.isEmpty()) {
            return 0;
        }
        List<Incoming> screened = events.stream().map(screening::screen).toList();
        int fresh = store(account, screened, by, ATTEMPTS);
        if (fresh > 0) {
            figures.count("amanchat.social.arrived");
            accounts.heard(account);
        }
        return fresh;
    }

    private int store(AccountId account, List<Incoming> screened, Way by, int attempts) {
        List<SocialEvent> events =
                screened.stream().map(each -> SocialEvent.of(account, each)).toList();
        OptionalInt fresh = steps.add(account, events, by);
        if (fresh.isPresent()) {
            return fresh.getAsInt();
        }
        if (attempts == 0) {
            throw new IllegalStateException("Events could not be stored: their ids are taken, and nobody has them.");
        }
        return store(account, screened, by, attempts - 1);
    }
}
