package id.amanchat.identity;

import id.amanchat.identity.internal.ActivationCodes;
import id.amanchat.identity.internal.CheckingCode;
import id.amanchat.identity.internal.Happenings;
import id.amanchat.identity.internal.PasswordHashes;
import id.amanchat.identity.internal.Person;
import id.amanchat.identity.internal.PersonStore;
import id.amanchat.identity.internal.TimeBasedCodes;
import id.amanchat.platform.Time;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Who there is. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class People {

    @Resource
    private SessionContext context;

    @Inject
    private PersonStore people;

    @Inject
    private PasswordHashes hashes;

    @Inject
    private TimeBasedCodes codes;

    @Inject
    private CheckingCode checkingCode;

    @Inject
    private Happenings happenings;

    @Inject
    private ActivationCodes activationCodes;

    @Inject
    private Time time;

    /** Whether anybody administers this installation yet. */
    @PermitAll
    public boolean administratorExists() {
        return people.exists(Role.ADMINISTRATOR);
    }

    /** Whether there is anybody at all. */
    @PermitAll
    public boolean anybodyExists() {
        return people.anybodyExists();
    }

    /** What somebody is; empty when there is no such person. */
    @PermitAll
    public Optional<Role> findRole(PersonId id) {
        return people.find(id).map(Person::role);
    }

    /** What everyone in a conversation with this person may know of them. */
    public Optional<Badge> findBadge(PersonId id) {
        return people.find(id).map(person -> new Badge(id, person.name(), person.employeeId()));
    }

    /** The same for many at once, by one query; whom there is not is left out. */
    public Map<PersonId, Badge> badges(Collection<PersonId> ids) {
        return people.all(ids).stream()
                .collect(Collectors.toMap(
                        Person::id, person -> new Badge(person.id(), person.name(), person.employeeId())));
    }

    /** Everybody of that role who can sign in, by name. */
    public List<Badge> all(Role role) {
        return people.all(role).stream()
                .filter(person -> !person.locked())
                .map(person -> new Badge(person.id(), person.name(), person.employeeId()))
                .sorted(Comparator.comparing(Badge::name))
                .toList();
    }

    /** Where to write to somebody; empty for whoever has no address. */
    public Optional<Mailbox> findMailbox(PersonId id) {
        return people.find(id)
                .filter(person -> person.email() != null)
                .map(person -> new Mailbox(person.email(), person.name()));
    }

    /**
     * Adds a person, in the caller's transaction, with the second factor where there is one.
     *
     * @return the new person's id; empty when the username is taken
     */
    public Optional<PersonId> add(NewPerson newcomer) {
        if (people.findByUsername(newcomer.username()).isPresent()) {
            return Optional.empty();
        }
        Person person = new Person(PersonId.fresh(), newcomer, hashes.hash(newcomer.password()), time.now());
        people.add(person);
        newcomer.totpSecret().ifPresent(secret -> people.add(codes.factor(person.id(), secret, time.now())));
        return Optional.of(person.id());
    }

    /**
     * Whether this is a code of the app of a person just added, who creates their own access so; proves that the app works,
     * uses the code up, and tells of the access, in the caller's transaction.
     */
    public boolean proveApp(PersonId id, String code) {
        if (checkingCode.check(id, code) != ProofAnswer.ACCEPTED) {
            return false;
        }
        happenings.tell(ActivityKind.PERSON_CREATED, id, id, null);
        happenings.tell(ActivityKind.ACTIVATED, id, id, null);
        return true;
    }

    /**
     * Keeps the activation code that the bank printed for a person, in the caller's transaction; one before is void.
     *
     * @param activationCode 16 characters of Base32, with or without dashes
     */
    public void handOver(PersonId id, String activationCode) {
        activationCodes.put(id, activationCode);
    }

    /** What everyone in a conversation with the caller may know of them. */
    @RolesAllowed({Roles.CUSTOMER, Roles.AGENT})
    public Badge callersBadge() {
        return PersonId.parse(context.getCallerPrincipal().getName())
                .flatMap(this::findBadge)
                .orElseThrow(() -> new IllegalStateException("The caller is no person"));
    }

    /** Keeps the language the caller chose. */
    @RolesAllowed({Roles.CUSTOMER, Roles.AGENT, Roles.SUPERVISOR, Roles.ADMINISTRATOR, Roles.AUDITOR})
    public void rememberLanguage(String language) {
        PersonId.parse(context.getCallerPrincipal().getName())
                .flatMap(people::find)
                .ifPresent(person -> person.chooseLanguage(language));
    }
}
