package id.amanchat.social.internal.invitation;

import static id.amanchat.conversation.ThreadFixture.post;

import id.amanchat.bench.DoorBench;
import id.amanchat.bench.PersonFixture.Somebody;
import id.amanchat.conversation.Channel;
import id.amanchat.conversation.ConversationId;
import id.amanchat.conversation.ThreadFixture;
import id.amanchat.identity.PersonId;
import id.amanchat.social.AccountId;
import id.amanchat.social.Audience;
import id.amanchat.social.internal.account.AccountFixture;
import id.amanchat.social.internal.inbound.Threads;
import java.util.UUID;

/** Threads with invitations on the bench. */
public final class InvitationFixture {

    public static final String QUESTION = "Kartu saya tertelan mesin, tolong.";

    /** A thread of one author, who wrote {@link #QUESTION}. */
    public record Thread(ConversationId id, AccountId account, PersonId author, String handle) {}

    private InvitationFixture() {}

    /** Of a new author, on the bank's account on X. */
    public static Thread thread(DoorBench bench, String handle, Audience audience) {
        AccountId account = AccountFixture.connected(bench, Channel.X);
        PersonId author = PersonId.fresh();
        insert(
                bench,
                "social_author (id, channel, server, remote_id, handle, name)",
                "?, 'X', 'http://127.0.0.1:1', ?, ?, ?",
                author.value(),
                "r-" + handle,
                handle,
                handle);
        return thread(bench, account, author, handle, audience);
    }

    /** Of an author who is known. */
    public static Thread thread(DoorBench bench, AccountId account, PersonId author, String handle, Audience audience) {
        ConversationId id = ThreadFixture.thread(bench, author, handle, post(bench, QUESTION));
        UUID thread = UUID.randomUUID();
        insert(
                bench,
                "social_thread (id, account_id, author_id, thread, audience, language)",
                "?, ?, ?, ?, ?, 'id'",
                thread,
                account.value(),
                author.value(),
                thread.toString(),
                audience.name());
        insert(
                bench,
                "social_conversation (conversation_id, thread_id, last_post, asked_at, first_due_at, due_at)",
                "?, ?, 'post', ?, ?, ?",
                id.value(),
                thread,
                bench.clock().now(),
                bench.clock().now(),
                bench.clock().now());
        return new Thread(id, account, author, handle);
    }

    private static void insert(DoorBench bench, String into, String values, Object... given) {
        bench.inTransaction(() -> {
            var query = bench.em().createNativeQuery("insert into " + into + " values (" + values + ")");
            for (int each = 0; each < given.length; each++) {
                query.setParameter(each + 1, given[each]);
            }
            query.executeUpdate();
        });
    }

    /** The token of an invitation that is out since now. */
    public static String invited(DoorBench bench, Thread thread, Somebody agent) {
        return bench.inTransaction(() -> {
            UUID invitation = make(bench, thread, agent);
            bench.get(Links.class).out(invitation, bench.clock().now());
            return token(bench, invitation);
        });
    }

    /** One that nobody knows to be out yet. */
    public static UUID make(DoorBench bench, Thread thread, Somebody agent) {
        return bench.inTransaction(() -> bench.get(Links.class)
                .make(bench.get(Threads.class).find(thread.id()).orElseThrow(), agent.id()));
    }

    public static String token(DoorBench bench, UUID invitation) {
        String address = bench.get(Links.class).address(invitation);
        return address.substring(address.indexOf('#') + 1);
    }

    /** A private message of that handle. */
    public static boolean writes(DoorBench bench, Thread thread, String text) {
        return bench.inTransaction(() -> bench.get(Links.class).proves(thread.account(), thread.author(), text));
    }
}
