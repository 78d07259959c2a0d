package id.amanchat.identity;

/** What came of administering a person. */
public sealed interface StaffAnswer {

    record Done() implements StaffAnswer {}

    /**
     * An activation code was made; it is shown this once, to be handed over by letter or in person. Alone it opens nothing:
     * the link that goes with it was mailed to the person.
     */
    record CodeMade(PersonId person, String activationCode) implements StaffAnswer {
        @Override
        public String toString() {
            return "CodeMade";
        }
    }

    record UsernameTaken() implements StaffAnswer {}

    record EmployeeIdTaken() implements StaffAnswer {}

    /**
     * A field cannot be taken: "username", "name", "email", "role", "employeeId", "locale", "reason"; for agents also
     * "capacity" and "skills".
     */
    record FieldRefused(String field) implements StaffAnswer {}

    /** No such person. */
    record Missing() implements StaffAnswer {}

    /** The person has no mail address, or is locked, so that no link would help. */
    record NotReachable() implements StaffAnswer {}

    /** Nobody approves their own request, locks themselves, or changes their own role. */
    record NotByYourself() implements StaffAnswer {}

    /** The last administrator stays one. */
    record LastAdministrator() implements StaffAnswer {}

    /** It was decided meanwhile, or there is nothing to decide. */
    record NothingToDecide() implements StaffAnswer {}

    /** The person locked their own access: two administrators let them in again. */
    record TwoNeeded() implements StaffAnswer {}
}
