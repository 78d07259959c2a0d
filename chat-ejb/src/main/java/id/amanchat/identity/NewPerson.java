package id.amanchat.identity;

import java.util.Optional;

/**
 * Somebody to be added.
 *
 * @param email may be null
 * @param employeeId null for a customer
 * @param locale language for mail and routing, "en" or "id"
 * @param totpSecret the authenticator's key in Base32, where it is enrolled already
 */
public record NewPerson(
        Username username,
        String name,
        String email,
        Role role,
        String employeeId,
        String locale,
        String password,
        Optional<String> totpSecret) {

    @Override
    public String toString() {
        return "NewPerson[" + role + "]";
    }
}
