package id.amanchat.realtime.internal;

import id.amanchat.identity.People;
import id.amanchat.identity.PersonId;
import id.amanchat.identity.Role;
import id.amanchat.platform.Connected;
import id.amanchat.platform.Disconnected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Which agents and supervisors have a socket on this node. Whoever's role changes is signed out, and comes back as what they are. */
@ApplicationScoped
public class StaffPresent {

    private final Map<PersonId, Role> staff = new ConcurrentHashMap<>();

    @Inject
    private People people;

    void on(@Observes Connected event) {
        PersonId.parse(event.person())
                .ifPresent(person -> people.findRole(person)
                        .filter(role -> role == Role.AGENT || role == Role.SUPERVISOR)
                        .ifPresent(role -> staff.put(person, role)));
    }

    void on(@Observes Disconnected event) {
        PersonId.parse(event.person()).ifPresent(staff::remove);
    }

    Set<PersonId> those(Predicate<Role> audience) {
        return staff.entrySet().stream()
                .filter(each -> audience.test(each.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }
}
