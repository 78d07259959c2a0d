package id.amanchat.conversation.internal;

import id.amanchat.identity.Badge;
import id.amanchat.identity.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** The agent who answers a conversation, as everybody in it may know them. */
@Embeddable
public class Answerer {

    @Column(name = "agent_id")
    private UUID personId;

    @Column(name = "agent_name")
    private String name;

    @Column(name = "agent_employee_id")
    private String employeeId;

    protected Answerer() {}

    Answerer(Badge agent) {
        this.personId = agent.person().value();
        this.name = agent.name();
        this.employeeId = agent.employeeId();
    }

    Badge badge() {
        return new Badge(new PersonId(personId), name, employeeId);
    }
}
