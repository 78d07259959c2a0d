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

    public List<StaffView> find(String text, int offset, int limit, PersonId caller) {
        return views(
                staff.find(text == null ? "" : text, Math.max(0, offset), Math.max(1, Math.min(MOST, limit))), caller);
    }

    public Optional<StaffView> find(PersonId person, PersonId caller) {
        return views(people.find(person).stream().toList(), caller).stream().findFirst();
    }

    public List<StaffView> waitingForApproval(PersonId caller) {
        return views(
                reBinds.waiting().stream()
                        .map(ReBind::personId)
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
        Map<PersonId, ReBind> requests = reBinds.waiting().stream()
                // The newest, should there be two.
                .collect(Collectors.toMap(ReBind::personId, Function.identity(), (older, newer) -> newer));
        return found.stream()
                .map(person -> view(
                        person,
                        enrolled.contains(person.id()),
                        lastSignIns.get(person.id()),
                        Optional.ofNullable(requests.get(person.id())),
                        caller))
                .toList();
    }

    private StaffView view(
            Person person, boolean enrolled, OffsetDateTime lastSignIn, Optional<ReBind> request, PersonId caller) {
        return new StaffView(
                person.id(),
                person.username(),
                person.name(),
                person.role(),
                person.employeeId(),
                person.lockedAt(),
                enrolled,
                lastSignIn,
                request.map(ReBind::askedBy)
                        .flatMap(people::find)
                        .map(Person::name)
                        .orElse(null),
                request.map(ReBind::reason).orElse(null),
                request.filter(asked -> asked.askedBy().equals(caller)).isPresent(),
                null,
                false,
                null,
                null,
                false);
    }
}
