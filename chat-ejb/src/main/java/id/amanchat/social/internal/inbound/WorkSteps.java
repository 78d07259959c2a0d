package id.amanchat.social.internal.inbound;

import id.amanchat.identity.Roles;
import id.amanchat.platform.Time;
import id.amanchat.social.AccountId;
import id.amanchat.social.SocialInboxChanged;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The steps of working events off, each a transaction of its own; for one account one at a time, on all nodes together. */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class WorkSteps {

    @Inject
    private EventStore store;

    @Inject
    private Working working;

    @Inject
    private Time time;

    @Inject
    private Event<SocialInboxChanged> inboxChanged;

    @Inject
    private Event<EventFailed> failed;

    /**
     * Works off the next ones, all or none.
     *
     * @return how many
     */
    public int workOff(AccountId account, int most) {
        store.becomeWorker(account);
        List<UUID> due = store.due(account, most);
        due.forEach(id -> workOffAndForget(store.find(id).orElseThrow()));
        return due.size();
    }

    /** At every query all that is remembered is looked through for changes: of fifty events that is most of the time they take. */
    private void workOffAndForget(SocialEvent event) {
        workOff(event);
        store.forget();
    }

    /** The next one, to be tried by itself. */
    public Optional<UUID> next(AccountId account) {
        return store.due(account, 1).stream().findFirst();
    }

    /** This one, if nobody did already. */
    public void workOff(UUID id) {
        store.find(id).ifPresent(event -> {
            store.becomeWorker(event.account());
            store.findLocked(id).filter(each -> !each.isProcessed()).ifPresent(this::workOff);
        });
    }

    private void workOff(SocialEvent event) {
        working.work(event);
        event.processed(time.now());
        inboxChanged.fire(new SocialInboxChanged());
    }

    /** It could not be worked off; the first time somebody is told to try it by itself. */
    public void failed(UUID id) {
        store.findLocked(id).filter(each -> !each.isProcessed()).ifPresent(event -> {
            event.failed(time.now());
            if (event.tries() == 1) {
                failed.fire(new EventFailed(id));
            }
        });
    }
}
