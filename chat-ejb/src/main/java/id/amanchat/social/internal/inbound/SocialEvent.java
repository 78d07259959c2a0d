package id.amanchat.social.internal.inbound;

import id.amanchat.social.AccountId;
import id.amanchat.social.Audience;
import id.amanchat.social.internal.channel.Incoming;
import id.amanchat.social.internal.channel.OwnPost;
import id.amanchat.social.internal.channel.Stream;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/**
 * What a channel told us. It arrives, waits until all of its page is here, is worked off, and forgets then what was written
 * and by whom; what stays is that it was here. One that fails {@link #TRIES} times waits for people.
 */
@Entity
@Table(name = "social_event")
public class SocialEvent {

    /** As the broker delivers a message, until it stands with the dead letters. */
    static final int TRIES = 5;

    @Id
    private UUID id;

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "event_id")
    private String eventId;

    @Enumerated(EnumType.STRING)
    private EventKind kind;

    @Enumerated(EnumType.STRING)
    private Audience audience;

    @Column(name = "post_id")
    private String postId;

    private String thread;

    @Column(name = "reply_to")
    private String replyTo;

    @Column(name = "author_id")
    private String authorId;

    @Column(name = "author_handle")
    private String authorHandle;

    @Column(name = "author_name")
    private String authorName;

    private String text;

    private String language;

    private String address;

    @Column(name = "posted_at")
    private OffsetDateTime postedAt;

    @Column(name = "arrived_at")
    private OffsetDateTime arrivedAt;

    @Enumerated(EnumType.STRING)
    private Stream stream;

    private boolean released;

    private int tries;

    @Column(name = "tried_at")
    private OffsetDateTime triedAt;

    @Column(name = "processed_at")
    private OffsetDateTime processedAt;

    protected SocialEvent() {}

    private SocialEvent(AccountId account, String eventId, EventKind kind, String postId, OffsetDateTime postedAt) {
        this.id = UUID.randomUUID();
        this.accountId = account.value();
        this.eventId = eventId;
        this.kind = kind;
        this.postId = postId;
        this.postedAt = postedAt;
    }

    /** Texts as the guard left them. */
    static SocialEvent of(AccountId account, Incoming told) {
        if (told instanceof Incoming.Post post) {
            return post(account, post);
        } else if (told instanceof Incoming.Own own) {
            return own(account, own);
        } else if (told instanceof Incoming.Edited edited) {
            SocialEvent event =
                    new SocialEvent(account, edited.eventId(), EventKind.EDITED, edited.postId(), edited.at());
            event.text = edited.text();
            return event;
        }
        Incoming.Deleted deleted = (Incoming.Deleted) told;
        return new SocialEvent(account, deleted.eventId(), EventKind.DELETED, deleted.postId(), deleted.at());
    }

    private static SocialEvent post(AccountId account, Incoming.Post post) {
        SocialEvent event = new SocialEvent(account, post.eventId(), EventKind.POST, post.postId(), post.at());
        event.audience = post.audience();
        event.thread = post.thread();
        event.replyTo = post.replyTo().orElse(null);
        event.authorId = post.author().remoteId();
        event.authorHandle = post.author().handle();
        event.authorName = post.author().name();
        event.text = post.text();
        event.language = post.language().orElse(null);
        return event;
    }

    private static SocialEvent own(AccountId account, Incoming.Own own) {
        OwnPost post = own.post();
        SocialEvent event = new SocialEvent(account, own.eventId(), EventKind.OWN, post.postId(), post.at());
        event.audience = post.audience();
        event.replyTo = post.replyTo().orElse(null);
        event.text = post.text();
        event.address = post.address();
        return event;
    }

    /** Once, before it is stored. */
    void arrived(OffsetDateTime at, Way by) {
        arrivedAt = at;
        stream = by.stream().orElse(null);
        released = by.complete();
    }

    /** What was told; only until it was worked off. */
    Incoming told() {
        return switch (kind) {
            case POST ->
                new Incoming.Post(
                        eventId,
                        audience,
                        postId,
                        thread,
                        Optional.ofNullable(replyTo),
                        new Incoming.Author(authorId, authorHandle, authorName),
                        text,
                        Optional.ofNullable(language),
                        postedAt);
            case OWN ->
                new Incoming.Own(
                        eventId, new OwnPost(postId, audience, Optional.ofNullable(replyTo), text, postedAt, address));
            case EDITED -> new Incoming.Edited(eventId, postId, text, postedAt);
            case DELETED -> new Incoming.Deleted(eventId, postId, postedAt);
        };
    }

    void processed(OffsetDateTime at) {
        processedAt = at;
        replyTo = null;
        authorId = null;
        authorHandle = null;
        authorName = null;
        text = null;
        address = null;
    }

    void failed(OffsetDateTime at) {
        tries++;
        triedAt = at;
    }

    /** Its message is sent again. */
    void waitsAgain(OffsetDateTime at) {
        triedAt = at;
    }

    UUID id() {
        return id;
    }

    AccountId account() {
        return new AccountId(accountId);
    }

    String eventId() {
        return eventId;
    }

    boolean isProcessed() {
        return processedAt != null;
    }

    int tries() {
        return tries;
    }
}
