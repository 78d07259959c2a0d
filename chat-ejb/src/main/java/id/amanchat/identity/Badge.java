package id.amanchat.identity;

/**
 * Who a person is to the other side of a conversation.
 *
 * @param name the name shown
 * @param employeeId the bank's number for a member of staff; null for a customer
 */
public record Badge(PersonId person, String name, String employeeId) {}
