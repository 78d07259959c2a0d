package id.amanchat.routing.internal;

import id.amanchat.routing.RuleOverridden;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;

/** What a supervisor decided against the rules. Never changed once stored. */
@Entity
@Table(name = "routing_override")
class OverrideEntry {

    @Id
    private UUID id;

    @Column(name = "conversation_id")
    private UUID conversationId;

    @Column(name = "agent_id")
    private UUID agentId;

    @Column(name = "by_id")
    private UUID byId;

    private String what;

    @Column(name = "decided_at")
    private OffsetDateTime decidedAt;

    protected OverrideEntry() {}

    OverrideEntry(RuleOverridden event) {
        this.id = UUID.randomUUID();
        this.conversationId = event.conversation().value();
        this.agentId = event.agent().value();
        this.byId = event.by().value();
        this.what = event.rule();
        this.decidedAt = event.at();
    }
}
