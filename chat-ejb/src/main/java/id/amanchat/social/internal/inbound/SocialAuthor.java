package id.amanchat.social.internal.inbound;

import id.amanchat.conversation.Channel;
import id.amanchat.identity.PersonId;
import id.amanchat.social.internal.channel.Incoming;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.UUID;

/** Whoever wrote to the bank on a channel: a handle, which no person of ours is known to have. */
@Entity
@Table(name = "social_author")
public class SocialAuthor {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private String server;

    @Column(name = "remote_id")
    private String remoteId;

    private String handle;

    private String name;

    @Column(name = "opted_out_at")
    private OffsetDateTime optedOutAt;

    protected SocialAuthor() {}

    SocialAuthor(Channel channel, URI server, Incoming.Author author) {
        this.id = UUID.randomUUID();
        this.channel = channel;
        this.server = server.toString();
        this.remoteId = author.remoteId();
        this.handle = author.handle();
        this.name = author.name();
    }

    /** Handle and name may change, the channel's id stays. */
    void nowCalled(Incoming.Author author) {
        this.handle = author.handle();
        this.name = author.name();
    }

    void optOut(OffsetDateTime at) {
        this.optedOutAt = at;
    }

    void addressedUsAgain() {
        this.optedOutAt = null;
    }

    public PersonId id() {
        return new PersonId(id);
    }

    public Channel channel() {
        return channel;
    }

    public String server() {
        return server;
    }

    /** As the channel knows the author. */
    public Incoming.Author author() {
        return new Incoming.Author(remoteId, handle, name);
    }

    public boolean optedOut() {
        return optedOutAt != null;
    }
}
