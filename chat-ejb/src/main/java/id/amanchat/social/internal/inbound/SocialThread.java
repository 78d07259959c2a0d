package id.amanchat.social.internal.inbound;

import id.amanchat.conversation.ConversationId;
import id.amanchat.identity.PersonId;
import id.amanchat.social.AccountId;
import id.amanchat.social.Audience;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;

/** What one author says to one account in one thread of the channel. Changed only by whoever works off the account's events. */
@Entity
@Table(name = "social_thread")
public class SocialThread {

    @Id
    private UUID id;

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "author_id")
    private UUID authorId;

    private String thread;

    @Enumerated(EnumType.STRING)
    private Audience audience;

    private String language;

    @Column(name = "conversation_id")
    private UUID conversationId;

    protected SocialThread() {}

    SocialThread(AccountId account, PersonId author, String thread, Audience audience, String language) {
        this.id = UUID.randomUUID();
        this.accountId = account.value();
        this.authorId = author.value();
        this.thread = thread;
        this.audience = audience;
        this.language = language;
    }

    /** A new conversation, in this language, follows the one before. */
    void heldIn(ConversationId conversation, String spoken) {
        this.conversationId = conversation.value();
        this.language = spoken;
    }

    public UUID id() {
        return id;
    }

    public AccountId account() {
        return new AccountId(accountId);
    }

    public PersonId author() {
        return new PersonId(authorId);
    }

    public String thread() {
        return thread;
    }

    public Audience audience() {
        return audience;
    }

    public String language() {
        return language;
    }

    /** The newest one, open or closed; empty only until the first post is worked off. */
    public Optional<ConversationId> conversation() {
        return Optional.ofNullable(conversationId).map(ConversationId::new);
    }
}
