package id.amanchat.identity.internal;

import id.amanchat.identity.NewStaff;
import id.amanchat.identity.Role;
import id.amanchat.identity.Username;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What an administrator may write down of a newcomer. */
final class NewStaffRule {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_EMAIL = 254;

    /** Strict enough that nothing of it is taken for another header or another address; the mail proves the rest. */
    private static final Pattern EMAIL =
            Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");

    private static final Pattern EMPLOYEE_ID = Pattern.compile("[A-Za-z0-9-]{1,20}");
    private static final Set<String> LANGUAGES = Set.of("en", "id");

    private NewStaffRule() {}

    /** Without spaces around; without what is empty. */
    static NewStaff tidy(NewStaff given) {
        return new NewStaff(
                tidy(given.username()),
                tidy(given.name()),
                tidy(given.email()),
                given.role(),
                tidy(given.employeeId()),
                given.locale());
    }

    private static String tidy(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** The name of the first field that cannot be taken. */
    static Optional<String> wrongField(NewStaff newcomer) {
        if (!possibleUsername(newcomer.username())) {
            return Optional.of("username");
        }
        if (!possibleName(newcomer.name())) {
            return Optional.of("name");
        }
        if (!possibleEmail(newcomer.email())) {
            return Optional.of("email");
        }
        if (newcomer.role() == null) {
            return Optional.of("role");
        }
        if (!possibleEmployeeId(newcomer)) {
            return Optional.of("employeeId");
        }
        return newcomer.locale() == null || !LANGUAGES.contains(newcomer.locale())
                ? Optional.of("locale")
                : Optional.empty();
    }

    private static boolean possibleUsername(String username) {
        return Username.possible(username)
                && new Username(username)
                        .value()
                        .codePoints()
                        .noneMatch(each -> Character.isISOControl(each) || Character.isSpaceChar(each));
    }

    private static boolean possibleName(String name) {
        return name != null
                && name.length() <= LONGEST_NAME
                && name.codePoints().noneMatch(Character::isISOControl);
    }

    private static boolean possibleEmail(String email) {
        return email != null
                && email.length() <= LONGEST_EMAIL
                && EMAIL.matcher(email).matches();
    }

    /** Staff have one, by which customers know them; customers have none. */
    private static boolean possibleEmployeeId(NewStaff newcomer) {
        return newcomer.role() == Role.CUSTOMER
                ? newcomer.employeeId() == null
                : newcomer.employeeId() != null
                        && EMPLOYEE_ID.matcher(newcomer.employeeId()).matches();
    }
}
