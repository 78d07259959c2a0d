package id.amanchat.bench.product;

/** Someone of the sample bank, with everything that signing in takes. */
public record Person(String username, String name, Role role, String password, String totpSecret) {
    /** What the sample bank calls them. */
    public enum Role {
        CUSTOMER,
        AGENT
    }

    /** An agent's; empty for a customer. */
    String employeeId() {
        return role == Role.AGENT ? username.replace("agent.", "B-") : "";
    }
}
