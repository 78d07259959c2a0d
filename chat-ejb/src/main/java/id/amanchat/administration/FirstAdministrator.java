package id.amanchat.administration;

import id.amanchat.administration.internal.FirstToken;
import id.amanchat.identity.AccessEvent;
import id.amanchat.identity.ActivityKind;
import id.amanchat.identity.NewPerson;
import id.amanchat.identity.PasswordOwner;
import id.amanchat.identity.Passwords;
import id.amanchat.identity.People;
import id.amanchat.identity.PersonId;
import id.amanchat.identity.Role;
import id.amanchat.identity.Roles;
import id.amanchat.identity.Username;
import id.amanchat.platform.Time;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Singleton;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Makes the first administrator of an empty installation, with the one-time token that the server's log shows, and with
 * the second factor in the same step. One at a time; does nothing once there is an administrator. The record is told of the
 * access that came to be ({@link ActivityKind#PERSON_CREATED}, {@link ActivityKind#ACTIVATED}) and of each refused token
 * ({@link ActivityKind#ACTIVATION_REFUSED} of nobody).
 */
@Singleton
@Lock(LockType.WRITE)
@PermitAll
@RunAs(Roles.SYSTEM)
public class FirstAdministrator {

    private static final int LONGEST_NAME = 200;

    @Inject
    FirstToken token;

    @Inject
    People people;

    @Inject
    Event<AccessEvent> events;

    @Inject
    Time time;

    @Resource
    private SessionContext context;

    @Inject
    private Passwords passwords;

    /** What came of it. */
    public enum Answer {
        FINE,
        /** There is an administrator already. */
        NOT_ANY_MORE,
        /** Wrong, too old, or tried too often. */
        TOKEN_REFUSED,
        USERNAME_REFUSED,
        NAME_REFUSED,
        PASSWORD_TOO_SHORT,
        PASSWORD_TOO_LONG,
        PASSWORD_COMMON,
        PASSWORD_CONTAINS_USERNAME,
        PASSWORD_CONTAINS_NAME,
        PASSWORD_BANK_WORDS,
        CODE_REFUSED
    }

    /**
     * What the person types.
     *
     * @param key the authenticator's key, once it is enrolled
     */
    public record Application(String token, String name, String username, String password, String key) {

        @Override
        public String toString() {
            return "Application";
        }
    }

    /** Whether this could become the administrator; stores nothing. */
    public Answer check(Application application) {
        if (people.administratorExists()) {
            return Answer.NOT_ANY_MORE;
        }
        if (!token.accepts(application.token())) {
            events.fire(new AccessEvent(ActivityKind.ACTIVATION_REFUSED, null, null, null, null, time.now()));
            return Answer.TOKEN_REFUSED;
        }
        if (!possibleName(application.name())) {
            return Answer.NAME_REFUSED;
        }
        if (!Username.possible(application.username())) {
            return Answer.USERNAME_REFUSED;
        }
        return judge(application);
    }

    private Answer judge(Application application) {
        PasswordOwner owner = new PasswordOwner(application.username(), application.name(), null, null);
        return switch (passwords.judge(application.password(), owner).rule()) {
            case FINE -> Answer.FINE;
            case TOO_SHORT -> Answer.PASSWORD_TOO_SHORT;
            case TOO_LONG -> Answer.PASSWORD_TOO_LONG;
            case COMMON -> Answer.PASSWORD_COMMON;
            case CONTAINS_USERNAME -> Answer.PASSWORD_CONTAINS_USERNAME;
            case CONTAINS_NAME, CONTAINS_EMAIL, CONTAINS_EMPLOYEE_ID -> Answer.PASSWORD_CONTAINS_NAME;
            case BANK_WORDS -> Answer.PASSWORD_BANK_WORDS;
        };
    }

    private static boolean possibleName(String name) {
        return name != null && !name.isBlank() && name.length() <= LONGEST_NAME && name.indexOf('\0') < 0;
    }

    /** Makes the administrator when everything is right and the code is one of the key's; else stores nothing. */
    public Answer make(Application application, String code) {
        Answer answer = check(application);
        if (answer != Answer.FINE) {
            return answer;
        }
        Optional<PersonId> administrator = people.add(new NewPerson(
                new Username(application.username()),
                application.name().strip(),
                null,
                Role.ADMINISTRATOR,
                null,
                "en",
                application.password(),
                Optional.of(application.key())));
        if (administrator.isEmpty()) {
            return Answer.USERNAME_REFUSED;
        }
        // As in signing in: the code is used up by this.
        if (!people.proveApp(administrator.get(), code)) {
            context.setRollbackOnly();
            return Answer.CODE_REFUSED;
        }
        token.spend();
        return Answer.FINE;
    }
}
