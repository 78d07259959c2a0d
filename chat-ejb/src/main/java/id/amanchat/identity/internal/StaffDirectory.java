package id.amanchat.identity.internal;

import id.amanchat.identity.PersonId;
import id.amanchat.identity.StaffView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** People as administrators see them. */
@ApplicationScoped
public class StaffDirectory {

    private static final int MOST = 100;

    @Inject
    private StaffStore staff;

    @Inject
    private PersonStore people;

    @Inject
    private DecidingReBinds reBinds;

    @Inject
    private DecidingUnlocks unlocks;

    public List<StaffView> find(String text, int offset, int limit, PersonId caller) {
        return views(
                staff.find(text == null ? "" : text, Math.max(0, offset), Math.max(1, Math.min(MOST, limit))), caller);
    }

    public Optional<StaffView> find(PersonId person, PersonId caller) {
        return views(people.find(person).stream().toList(), caller).stream().findFirst();
    }

    public List<StaffView> waitingForApproval(PersonId caller) {
        return views(
                Stream.concat(
                                reBinds.waiting().stream().map(ReBind::personId),
                                unlocks.waiting().stream().map(Unlock::personId))
                        .distinct()
                        .flatMap(person -> people.find(person).stream())
                        .toList(),
                caller);
    }

    private List<StaffView> views(List<Person> found, PersonId caller) {
        if (found.isEmpty()) {
            return List.of();
        }
        List<PersonId> ids = found.stream().map(Person::id).toList();
        Set<PersonId> enrolled = staff.enrolled(ids);
        Map<PersonId, OffsetDateTime> lastSignIns = staff.lastSignIns(ids);
        Map<PersonId, Request> reBindsAsked = byPerson(
                reBinds.waiting(), ReBind::personId, asked -> request(asked.askedBy(), asked.reason(), caller));
        Map<PersonId, Request> unlocksAsked = byPerson(
                unlocks.waiting(), Unlock::personId, asked -> request(asked.askedBy(), asked.reason(), caller));
        return found.stream()
                .map(person -> view(
                        person,
                        enrolled.contains(person.id()),
                        lastSignIns.get(person.id()),
                        reBindsAsked.getOrDefault(person.id(), Request.NONE),
                        unlocksAsked.getOrDefault(person.id(), Request.NONE)))
                .toList();
    }

    /** What one administrator asks and another one is to decide. */
    private record Request(String askedBy, String reason, boolean own) {

        private static final Request NONE = new Request(null, null, false);
    }

    /** The newest, should there be two. */
    private static <T> Map<PersonId, Request> byPerson(
            List<T> waiting, Function<T, PersonId> person, Function<T, Request> request) {
        return waiting.stream().collect(Collectors.toMap(person, request, (older, newer) -> newer));
    }

    private Request request(PersonId askedBy, String reason, PersonId caller) {
        String name = people.find(askedBy).map(Person::name).orElse(null);
        return new Request(name, reason, askedBy.equals(caller));
    }

    private static StaffView view(
            Person person, boolean enrolled, OffsetDateTime lastSignIn, Request reBind, Request unlock) {
        return new StaffView(
                person.id(),
                person.username(),
                person.name(),
                person.role(),
                person.employeeId(),
                person.lockedAt(),
                enrolled,
                lastSignIn,
                reBind.askedBy(),
                reBind.reason(),
                reBind.own(),
                person.lockedBecause(),
                person.lockedThemselves(),
                unlock.askedBy(),
                unlock.reason(),
                unlock.own());
    }
}
