package id.amanchat.administration;

import id.amanchat.identity.Role;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody in the sample bank.
 *
 * @param code the verification code of this moment; empty without a second factor
 * @param activationCode what the bank would have handed over; empty where it is not needed
 */
public record SamplePerson(
        String username,
        String name,
        String email,
        Role role,
        String employeeId,
        String password,
        Optional<String> totpSecret,
        String locale,
        Set<String> skills,
        Set<String> languages,
        int capacity,
        String activationCode,
        String code) {

    SamplePerson withCode(String current) {
        return new SamplePerson(
                username,
                name,
                email,
                role,
                employeeId,
                password,
                totpSecret,
                locale,
                skills,
                languages,
                capacity,
                activationCode,
                current);
    }
}
