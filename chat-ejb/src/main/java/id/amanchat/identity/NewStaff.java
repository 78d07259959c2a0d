package id.amanchat.identity;

/**
 * Somebody an administrator creates; they choose their password themselves.
 *
 * @param employeeId null for a customer
 * @param locale "en" or "id", for mail
 */
public record NewStaff(String username, String name, String email, Role role, String employeeId, String locale) {}
