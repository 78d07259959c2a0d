package id.amanchat.identity;

import java.util.Arrays;
import java.util.Optional;

/** What a person may be; each person is one of these. */
public enum Role {
    CUSTOMER(Roles.CUSTOMER),
    AGENT(Roles.AGENT),
    SUPERVISOR(Roles.SUPERVISOR),
    ADMINISTRATOR(Roles.ADMINISTRATOR),
    AUDITOR(Roles.AUDITOR);

    private final String containerName;

    Role(String containerName) {
        this.containerName = containerName;
    }

    /** The role's name at the doors; see {@link Roles}. */
    public String containerName() {
        return containerName;
    }

    /** The role of that name, as it stands in the bank's CSV. */
    public static Optional<Role> find(String containerName) {
        return Arrays.stream(values())
                .filter(role -> role.containerName.equals(containerName))
                .findFirst();
    }
}
