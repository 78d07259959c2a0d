package id.amanchat.identity;

/**
 * Whose password it is going to be: what an attacker knows of them and tries.
 *
 * @param username may be null, as all of these
 * @param email the whole address
 */
public record PasswordOwner(String username, String name, String email, String employeeId) {

    /** Nobody in particular. */
    public static final PasswordOwner NOBODY = new PasswordOwner(null, null, null, null);

    @Override
    public String toString() {
        return "PasswordOwner";
    }
}
