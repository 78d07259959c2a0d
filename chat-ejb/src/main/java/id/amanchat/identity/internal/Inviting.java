package id.amanchat.identity.internal;

import id.amanchat.identity.ActivityKind;
import id.amanchat.identity.NewPerson;
import id.amanchat.identity.NewStaff;
import id.amanchat.identity.PersonId;
import id.amanchat.identity.Role;
import id.amanchat.identity.SensitiveAction;
import id.amanchat.identity.SessionId;
import id.amanchat.identity.StaffAnswer;
import id.amanchat.identity.Username;
import id.amanchat.platform.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Lets somebody in for the first time: a link goes to them by mail, an activation code to the administrator, who hands it
 * over apart. Needs a transaction.
 */
@ApplicationScoped
public class Inviting {

    @Inject
    private PersonStore people;

    @Inject
    private StaffStore staff;

    @Inject
    private Grants grants;

    @Inject
    private Links links;

    @Inject
    private ActivationCodes activationCodes;

    @Inject
    private Throttle throttle;

    @Inject
    private Letters letters;

    @Inject
    private Happenings happenings;

    @Inject
    private Time time;

    /** Roll back unless a code was made: a name may have been taken while it was written. */
    public StaffAnswer create(PersonId by, SessionId session, NewStaff given) {
        NewStaff newcomer = NewStaffRule.tidy(given);
        Optional<String> wrong = NewStaffRule.wrongField(newcomer);
        if (wrong.isPresent()) {
            return new StaffAnswer.FieldRefused(wrong.get());
        }
        if (people.findByUsername(new Username(newcomer.username())).isPresent()) {
            return new StaffAnswer.UsernameTaken();
        }
        if (newcomer.employeeId() != null && staff.employeeIdTaken(newcomer.employeeId())) {
            return new StaffAnswer.EmployeeIdTaken();
        }
        grants.require(by, session, SensitiveAction.ADMINISTER_PEOPLE);
        Person person = person(newcomer);
        if (!people.addIfFree(person)) {
            return new StaffAnswer.UsernameTaken();
        }
        happenings.tell(ActivityKind.PERSON_CREATED, person.id(), by, null);
        if (person.role() == Role.ADMINISTRATOR) {
            letters.tellOfAdministrator(person, by);
        }
        return invite(person, by);
    }

    private Person person(NewStaff newcomer) {
        NewPerson invited = new NewPerson(
                new Username(newcomer.username()),
                newcomer.name(),
                newcomer.email(),
                newcomer.role(),
                newcomer.role() == Role.CUSTOMER ? null : newcomer.employeeId(),
                newcomer.locale(),
                null,
                Optional.empty());
        return new Person(PersonId.fresh(), invited, null, time.now());
    }

    public StaffAnswer again(PersonId by, SessionId session, PersonId id) {
        Optional<Person> person = people.findHeld(id);
        if (person.isEmpty()) {
            return new StaffAnswer.Missing();
        }
        if (person.get().passwordHash() != null || person.get().email() == null) {
            return new StaffAnswer.NothingToDecide();
        }
        grants.require(by, session, SensitiveAction.ADMINISTER_PEOPLE);
        links.voidAll(LinkKind.INVITATION, id);
        return invite(person.get(), by);
    }

    private StaffAnswer invite(Person person, PersonId by) {
        letters.send(LinkKind.INVITATION, Optional.of(person), links.make(LinkKind.INVITATION, person.id()));
        happenings.tell(ActivityKind.INVITED, person.id(), by, null);
        // Whoever is kept out because of tries with the old code tries a new one now.
        throttle.forget(person.id(), SecretKind.ACTIVATION);
        return new StaffAnswer.CodeMade(person.id(), activationCodes.make(person.id()));
    }
}
