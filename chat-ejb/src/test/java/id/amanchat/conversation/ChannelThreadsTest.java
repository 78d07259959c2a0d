package id.amanchat.conversation;

import static id.amanchat.conversation.ConversationFixture.as;
import static id.amanchat.conversation.ConversationFixture.badge;
import static id.amanchat.conversation.ConversationFixture.flow;
import static id.amanchat.conversation.ConversationFixture.waiting;
import static id.amanchat.conversation.ThreadFixture.post;
import static id.amanchat.conversation.ThreadFixture.thread;
import static id.amanchat.conversation.ThreadFixture.threads;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.amanchat.bench.DoorBench;
import id.amanchat.bench.PersonFixture;
import id.amanchat.bench.PersonFixture.Somebody;
import id.amanchat.identity.PersonId;
import id.amanchat.identity.Role;
import id.amanchat.routing.Queues;
import id.amanchat.routing.Topic;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What stands on a channel stands in a conversation, and nothing else does. */
class ChannelThreadsTest {

    @RegisterExtension
    final DoorBench bench = new DoorBench();

    private Somebody ayu;

    @BeforeEach
    void people() {
        ayu = PersonFixture.staff(bench, "ayu", Role.AGENT);
    }

    private ConversationView view(ConversationId id) {
        return flow(bench, flow -> flow.find(id)).orElseThrow();
    }

    private List<String> texts(ConversationId id) {
        return threads(bench, threads -> threads.posts(id)).stream()
                .map(message -> message.side() + " " + message.text())
                .toList();
    }

    private List<StepKind> steps(ConversationId id) {
        return as(bench, ayu, Conversations.class, door -> door.steps(id, 0)).orElseThrow().stream()
                .map(StepView::kind)
                .toList();
    }

    private boolean add(ConversationId id, ChannelPost post) {
        return threads(bench, threads -> threads.add(id, post));
    }

    private void answered(ConversationId id, ChannelPost post) {
        threads(bench, threads -> {
            threads.answered(id, post, badge(ayu));
            return id;
        });
    }

    private boolean replace(ConversationId id, ChannelPost post, String text) {
        return threads(bench, threads -> threads.replace(id, post.clientId(), text));
    }

    private ConversationId open(ConversationId id) {
        flow(bench, flow -> flow.open(id, badge(ayu)));
        return id;
    }

    private void close(ConversationId id) {
        boolean closed = threads(bench, threads -> threads.close(id, ClosedBecause.NO_ANSWER_NEEDED));
        assertThat(closed).isTrue();
    }

    @Test
    void aThreadWaitsForAnAgentLikeAnyOtherWork() {
        ConversationId id = thread(bench, "@budi", "Kartu saya tertelan.");
        assertThat(view(id).state()).isEqualTo(ConversationState.WAITING);
        assertThat(view(id).channel()).isEqualTo(Channel.X);
        assertThat(view(id).parties().customer().name()).isEqualTo("@budi");
        assertThat(PersonFixture.count(bench, "Waiting")).isOne();
        assertThat(bench.witness().all(ConversationRequested.class)).hasSize(1);
    }

    @Test
    void anAuthorMayHaveSeveralThreads() {
        PersonId author = new PersonId(UUID.randomUUID());
        ConversationId first = thread(bench, author, "@budi", post(bench, "Satu."));
        ConversationId second = thread(bench, author, "@budi", post(bench, "Dua."));
        assertThat(first).isNotEqualTo(second);
        assertThat(PersonFixture.count(bench, "CurrentConversation")).isZero();
    }

    @Test
    void aPostIsStoredOnceAndSaysWhenItWasWrittenThere() {
        ConversationId id = thread(bench, "@budi", "Satu.");
        OffsetDateTime yesterday = bench.clock().now().minusDays(1);
        ChannelPost post = new ChannelPost(new ClientId(UUID.randomUUID()), "Dua.", yesterday);
        assertThat(add(id, post)).isTrue();
        assertThat(add(id, post)).isTrue();
        assertThat(texts(id)).containsExactly("CUSTOMER Satu.", "CUSTOMER Dua.");
        assertThat(view(id).last().orElseThrow().sentAt()).isEqualTo(yesterday);
    }

    @Test
    void anOldPostIsNoSilence() {
        ConversationId id = open(thread(bench, "@budi", "Satu."));
        add(
                id,
                new ChannelPost(
                        new ClientId(UUID.randomUUID()),
                        "Dua.",
                        bench.clock().now().minusDays(1)));
        assertThat(flow(bench, flow -> flow.findSilence(id)).orElseThrow().lastEventAt())
                .isEqualTo(bench.clock().now());
    }

    @Test
    void aPostAfterTheEndIsNotTakenButOneOfBeforeIsKnown() {
        ChannelPost first = post(bench, "Satu.");
        ConversationId id = thread(bench, new PersonId(UUID.randomUUID()), "@budi", first);
        close(id);
        assertThat(add(id, post(bench, "Dua."))).isFalse();
        assertThat(add(id, first)).isTrue();
        assertThat(texts(id)).containsExactly("CUSTOMER Satu.");
        assertThat(view(id).closedBecause()).contains(ClosedBecause.NO_ANSWER_NEEDED);
    }

    @Test
    void itIsClosedOnceAndNothingElseIs() {
        ConversationId id = thread(bench, "@budi", "Satu.");
        ConversationId chat = waiting(bench, PersonFixture.customer(bench, "dewi"));
        close(id);
        assertThat(closedAgain(id)).isFalse();
        assertThat(closedAgain(chat)).isFalse();
        assertThat(view(chat).state()).isEqualTo(ConversationState.WAITING);
    }

    private boolean closedAgain(ConversationId id) {
        return threads(bench, threads -> threads.close(id, ClosedBecause.OPTED_OUT));
    }

    @Test
    void theNewestPostsAreRead() {
        ConversationId id = thread(bench, "@budi", "1");
        for (int each = 2; each <= ChannelThreads.MOST_POSTS + 1; each++) {
            String text = "Nomor urut " + each;
            add(id, post(bench, text));
        }
        assertThat(texts(id)).hasSize(ChannelThreads.MOST_POSTS).startsWith("CUSTOMER Nomor urut 2");
    }

    @Test
    void anAnswerStandsInItOnceEvenWhenItIsOverByNow() {
        ConversationId id = open(thread(bench, "@budi", "Satu."));
        ChannelPost answer = post(bench, "Silakan ke cabang.");
        answered(id, answer);
        close(id);
        answered(id, answer);
        answered(id, post(bench, "Sampai jumpa."));
        assertThat(texts(id)).containsExactly("CUSTOMER Satu.", "AGENT Silakan ke cabang.", "AGENT Sampai jumpa.");
        assertThat(view(id).state()).isEqualTo(ConversationState.CLOSED);
        assertThat(whole(id)).isTrue();
    }

    private boolean whole(ConversationId id) {
        bench.beSystem();
        return bench.inTransaction(
                () -> bench.get(Transcripts.class).forBank(id).orElseThrow().whole());
    }

    @Test
    void aPostEndsTheHold() {
        ConversationId id = open(thread(bench, "@budi", "Satu."));
        answered(id, post(bench, "Dua."));
        flow(bench, flow -> flow.hold(id));
        add(id, post(bench, "Tiga."));
        assertThat(view(id).state()).isEqualTo(ConversationState.OPEN);
    }

    @Test
    void aSecretInAPostIsMaskedBeforeItIsStored() {
        ConversationId id = thread(bench, "@budi", "Kartu saya 4111 1111 1111 1111 tertelan.");
        assertThat(texts(id).get(0)).doesNotContain("1111 1111 1111").contains("tertelan");
    }

    @Test
    void aCardInPiecesIsTakenOutOfTheEarlierPostToo() {
        ConversationId id = thread(bench, "@budi", "4111 1111");
        add(id, post(bench, "1111 1111"));
        assertThat(texts(id)).noneMatch(text -> text.contains("4111 1111"));
    }

    @Test
    void aDeletedPostLeavesNoTextAndTheChainHolds() {
        ChannelPost first = post(bench, "Nama saya Budi.");
        ConversationId id = open(thread(bench, new PersonId(UUID.randomUUID()), "@budi", first));
        assertThat(replace(id, first, "")).isTrue();
        assertThat(replace(id, first, "")).isFalse();
        assertThat(texts(id)).containsExactly("CUSTOMER ");
        assertThat(steps(id)).containsExactly(StepKind.JOINED, StepKind.REDACTED, StepKind.POST_DELETED);
        assertThat(whole(id)).isTrue();
    }

    @Test
    void aChangedPostSaysWhatItSaysThereAsTheGuardLeavesIt() {
        ChannelPost first = post(bench, "Satu.");
        ConversationId id = open(thread(bench, new PersonId(UUID.randomUUID()), "@budi", first));
        close(id);
        assertThat(replace(id, first, "PIN saya 4821.")).isTrue();
        assertThat(texts(id).get(0)).startsWith("CUSTOMER PIN saya").doesNotContain("4821");
        assertThat(replace(id, first, "PIN saya 4821.")).isFalse();
        assertThat(replace(id, post(bench, "x"), "y")).isFalse();
        assertThat(whole(id)).isTrue();
    }

    @Test
    void aTextOfSomewhereElseIsMadeToFit() {
        ConversationId id = thread(bench, "@budi", "\u0000" + "😀".repeat(Conversations.LONGEST_TEXT + 1) + "\ud83d");
        String text = view(id).subject();
        assertThat(text.codePointCount(0, text.length())).isEqualTo(Conversations.LONGEST_TEXT);
        assertThat(text).startsWith("😀").endsWith("😀…");
    }

    @Test
    void aPostWithoutWordsIsOne() {
        assertThat(texts(thread(bench, "@budi", ""))).containsExactly("CUSTOMER ");
    }

    @Test
    void nobodyWritesIntoItHere() {
        ConversationId id = open(thread(bench, "@budi", "Satu."));
        assertThat(ConversationFixture.post(bench, ayu, id, "Dua.")).isEqualTo(new PostAnswer.HeldElsewhere());
        Somebody budi = PersonFixture.staff(bench, "budi", Role.AGENT);
        assertThat(ConversationFixture.post(bench, budi, id, "Dua.")).isEqualTo(new PostAnswer.NotFound());
        assertThat(texts(id)).containsExactly("CUSTOMER Satu.");
    }

    @Test
    void itsAgentMayEndIt() {
        ConversationId id = open(thread(bench, "@budi", "Satu."));
        boolean ended = as(bench, ayu, Conversations.class, door -> door.end(id));
        assertThat(ended).isTrue();
        assertThat(view(id).closedBecause()).contains(ClosedBecause.AGENT_ENDED);
    }

    @Test
    void whatIsInOurWindowIsNoThread() {
        ConversationId chat = waiting(bench, PersonFixture.customer(bench, "dewi"));
        assertThatThrownBy(() -> add(chat, post(bench, "Satu."))).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> new NewThread(Channel.CHAT, new PersonId(UUID.randomUUID()), "@budi", "social", "id"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private RequestAnswer lead(Somebody customer) {
        return threads(
                bench,
                threads -> threads.lead(
                        ConversationFixture.badge(customer), Optional.empty(), Channel.X, "social", "id", ayu.id()));
    }

    @Test
    void theSafeChatBeginsWithAStepAndIsForWhoInvited() {
        Somebody dewi = PersonFixture.customer(bench, "dewi");
        bench.beSystem();
        bench.get(Queues.class).put(new Topic("social", "Social media", "Media sosial"), null, 1);
        ConversationId id = ((RequestAnswer.Started) lead(dewi)).id();
        ConversationView view =
                as(bench, dewi, Conversations.class, Conversations::findCurrent).orElseThrow();
        assertThat(view.id()).isEqualTo(id);
        assertThat(view.subject()).isEmpty();
        assertThat(view.last()).isEmpty();
        assertThat(as(bench, dewi, Conversations.class, door -> door.steps(id, 0))
                        .orElseThrow())
                .extracting(step -> step.kind() + " " + step.detail())
                .containsExactly("HANDED_OFF X");
        assertThat(bench.witness().last(ConversationRequested.class).wanted()).contains(ayu.id());
        assertThat(flow(bench, flow -> flow.lines(List.of(id))).get(id).subject())
                .isEmpty();
    }

    @Test
    void whoHasAnOpenChatKeepsIt() {
        Somebody dewi = PersonFixture.customer(bench, "dewi");
        ConversationId before = waiting(bench, dewi);
        assertThat(lead(dewi)).isEqualTo(new RequestAnswer.AlreadyThere());
        Optional<ConversationId> current = threads(bench, threads -> threads.findCurrent(dewi.id()));
        assertThat(current).contains(before);
    }

    @Test
    void waitingAndSilentThreadsAreFoundAsChatsAre() {
        ConversationId waits = thread(bench, "@budi", "Satu.");
        ConversationId silent = open(thread(bench, "@dewi", "Satu."));
        close(thread(bench, "@rina", "Satu."));
        bench.pass(Duration.ofMinutes(1));
        OffsetDateTime now = bench.clock().now();
        List<ConversationRequested> waiting = flow(bench, flow -> flow.waitingSinceBefore(now));
        assertThat(waiting).extracting(ConversationRequested::id).containsExactly(waits);
        List<Silence> still = flow(bench, flow -> flow.silentSince(now));
        assertThat(still).extracting(Silence::id).containsExactly(silent);
    }
}
