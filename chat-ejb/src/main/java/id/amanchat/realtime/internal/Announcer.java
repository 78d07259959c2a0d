package id.amanchat.realtime.internal;

import id.amanchat.identity.PersonId;
import id.amanchat.platform.Courier;
import id.amanchat.platform.Destinations;
import id.amanchat.platform.Node;
import id.amanchat.platform.Time;
import id.amanchat.realtime.Push;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tells all staff of some roles, on every node, at most once a second, that something is another than before. */
@ApplicationScoped
public class Announcer {

    private final Map<Announcement, Pace> paces =
            Arrays.stream(Announcement.values()).collect(Collectors.toMap(Function.identity(), each -> new Pace()));

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private StaffPresent present;

    @Inject
    private Event<Push> pushes;

    @Inject
    private Courier courier;

    @Inject
    private Node node;

    @Inject
    private Time time;

    /** It happened here. */
    void announce(Announcement announcement) {
        due(announcement, true);
    }

    /** Another node said so. */
    void heard(Announcement announcement) {
        due(announcement, false);
    }

    private void due(Announcement announcement, boolean others) {
        paces.get(announcement)
                .due(time.instant(), others)
                .ifPresent(left -> executor.schedule(() -> tell(announcement), left.toMillis(), TimeUnit.MILLISECONDS));
    }

    void tell(Announcement announcement) {
        boolean others = paces.get(announcement).begin(time.instant());
        Set<PersonId> here = present.those(announcement::isFor);
        if (!here.isEmpty()) {
            pushes.fire(new Push(here, announcement.body()));
        }
        if (others) {
            courier.send(
                    Destinations.CONVERSATION_EVENT_TOPIC,
                    announcement.json(),
                    Map.of(ConversationEvent.NODE, node.name(), ConversationEvent.SERVER, node.server()));
        }
    }
}
