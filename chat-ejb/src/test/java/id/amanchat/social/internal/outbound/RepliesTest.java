package id.amanchat.social.internal.outbound;

import static id.amanchat.conversation.ConversationFixture.as;
import static id.amanchat.conversation.ConversationFixture.badge;
import static id.amanchat.conversation.ConversationFixture.flow;
import static org.assertj.core.api.Assertions.assertThat;

import id.amanchat.bench.DoorBench;
import id.amanchat.bench.HandChannels;
import id.amanchat.bench.PersonFixture;
import id.amanchat.bench.PersonFixture.Somebody;
import id.amanchat.bench.Race;
import id.amanchat.conversation.Channel;
import id.amanchat.conversation.ClosedBecause;
import id.amanchat.conversation.ConversationId;
import id.amanchat.conversation.MessageView;
import id.amanchat.conversation.Refusal;
import id.amanchat.guard.Finding;
import id.amanchat.guard.Kind;
import id.amanchat.identity.Role;
import id.amanchat.social.AccountId;
import id.amanchat.social.Audience;
import id.amanchat.social.InboxView;
import id.amanchat.social.NewReply;
import id.amanchat.social.NoAnswer;
import id.amanchat.social.PostState;
import id.amanchat.social.Replies;
import id.amanchat.social.ReplyAnswer;
import id.amanchat.social.ReplyAnswer.Obstacle;
import id.amanchat.social.ReplyView;
import id.amanchat.social.SocialInbox;
import id.amanchat.social.ThreadView;
import id.amanchat.social.internal.account.AccountFixture;
import id.amanchat.social.internal.channel.OwnPost;
import id.amanchat.social.internal.inbound.ThreadFixture;
import id.amanchat.social.internal.outbound.MemoryChannel.Crash;
import id.amanchat.social.internal.outbound.MemoryChannel.Fault;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Replies on their way to a channel, whatever breaks on it. */
class RepliesTest {

    private static final String HELP = "Mohon maaf atas kendalanya. Kami bantu, ya.";

    @RegisterExtension
    final DoorBench bench = new DoorBench();

    private MemoryChannel channel;
    private AccountId account;
    private Somebody dewi;
    private Somebody agus;
    private Somebody rina;
    private ConversationId thread;

    @BeforeEach
    void dewiAnswersInAThread() {
        channel = new MemoryChannel(bench.clock());
        bench.get(HandChannels.class).put(channel);
        account = AccountFixture.connected(bench, Channel.X);
        dewi = PersonFixture.staff(bench, "dewi", Role.AGENT);
        agus = PersonFixture.staff(bench, "agus", Role.AGENT);
        rina = PersonFixture.staff(bench, "rina", Role.SUPERVISOR);
        thread = opened("budi_di_bandung", Audience.PUBLIC);
    }

    private ConversationId opened(String handle, Audience audience) {
        ConversationId id = ThreadFixture.waiting(bench, account, audience, handle);
        flow(bench, flow -> flow.open(id, badge(dewi)));
        return id;
    }

    private ReplyAnswer put(Somebody writer, ConversationId id, UUID reply, NewReply said) {
        return as(bench, writer, Replies.class, door -> door.put(id, reply, said));
    }

    private ReplyAnswer say(String text) {
        return put(dewi, thread, UUID.randomUUID(), new NewReply(text, false, false));
    }

    private UUID kept(ConversationId id, String text) {
        bench.pass(Duration.ofMillis(1));
        ReplyAnswer answer = put(dewi, id, UUID.randomUUID(), new NewReply(text, false, false));
        return ((ReplyAnswer.Kept) answer).reply().id();
    }

    /** As the server does it; dead when the server died on the way. */
    private void work() {
        try {
            bench.get(SenderSteps.class).work(account);
        } catch (Crash e) {
            // The next round, here or on another node, finds what was left behind.
        }
    }

    private void workForLong() {
        for (int round = 0; round < 12; round++) {
            work();
            bench.pass(Duration.ofSeconds(40));
        }
    }

    private SocialPost stored(UUID reply) {
        return bench.inTransaction(() -> bench.em().find(SocialPost.class, reply));
    }

    private ThreadView view(Somebody viewer, ConversationId id) {
        return as(bench, viewer, SocialInbox.class, door -> door.find(id)).orElseThrow();
    }

    private ReplyView outgoing(UUID reply) {
        return view(dewi, thread).outgoing().stream()
                .filter(each -> each.id().equals(reply))
                .findFirst()
                .orElseThrow();
    }

    private boolean decide(Somebody who, Predicate<Replies> work) {
        return as(bench, who, Replies.class, work::test);
    }

    private Set<String> fitting(String... texts) {
        return as(bench, dewi, Replies.class, door -> door.fitting(thread, List.of(texts)));
    }

    private InboxView inbox(Somebody viewer) {
        return as(bench, viewer, SocialInbox.class, SocialInbox::view);
    }

    @Test
    void aReplyGoesOutOnceAndThenStandsInTheConversation() {
        UUID reply = UUID.randomUUID();
        NewReply said = new NewReply(HELP, false, false);

        ReplyAnswer first = put(dewi, thread, reply, said);
        assertThat(first)
                .isInstanceOfSatisfying(
                        ReplyAnswer.Kept.class, kept -> assertThat(kept.first()).isTrue());
        assertThat(view(dewi, thread).posts()).hasSize(1);
        work();
        ReplyAnswer again = put(dewi, thread, reply, said);
        work();

        assertThat(again).isInstanceOfSatisfying(ReplyAnswer.Kept.class, kept -> {
            assertThat(kept.first()).isFalse();
            assertThat(kept.reply().state()).isEqualTo(PostState.POSTED);
        });
        assertThat(channel.texts()).containsExactly("@budi_di_bandung " + HELP);
        ThreadView seen = view(dewi, thread);
        assertThat(seen.posts()).extracting(MessageView::text).endsWith(HELP);
        assertThat(seen.posts().get(1).authorName()).isEqualTo("Name of dewi");
        assertThat(seen.outgoing()).isEmpty();
        assertThat(seen.answered()).isTrue();
        assertThat(bench.events().what()).contains("social.REPLY_WRITTEN", "social.REPLY_POSTED");
    }

    @Test
    void theInboxShowsWhatWaitsAndWhatIsMine() {
        ConversationId other = ThreadFixture.waiting(bench, account, Audience.PRIVATE, "siti");

        assertThat(inbox(dewi).threads())
                .extracting(line -> line.conversation())
                .containsExactlyInAnyOrder(thread, other);
        assertThat(inbox(dewi).threads())
                .filteredOn(line -> line.conversation().equals(other))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.preview()).isEmpty();
                    assertThat(line.claimable()).isTrue();
                });
        kept(thread, HELP);
        work();

        assertThat(inbox(dewi).threads())
                .filteredOn(line -> line.conversation().equals(thread))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.mine()).isTrue();
                    assertThat(line.unansweredSince()).isEmpty();
                    assertThat(line.preview()).hasValue(HELP);
                });
        assertThat(inbox(agus).threads())
                .extracting(line -> line.conversation())
                .containsExactly(other);
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"CRASH_BEFORE", "CRASH_AFTER", "LOST_ANSWER", "LOST_REQUEST"})
    void whereverItBreaksTheReplyStandsThereOnce(Fault fault) {
        channel.order(fault);
        UUID reply = kept(thread, HELP);

        work();
        assertThat(stored(reply).state()).isEqualTo(PostState.UNSURE);
        work();
        assertThat(channel.standing().size())
                .as("nothing is sent again at once")
                .isLessThanOrEqualTo(1);
        workForLong();

        assertThat(channel.texts()).hasSize(1);
        assertThat(stored(reply).state()).isEqualTo(PostState.POSTED);
        assertThat(view(dewi, thread).posts()).hasSize(2);
    }

    /** The figure of the issue, without the processes: fifty times, at any moment, several replies under way. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void fiftyBreaksLoseNothingAndRepeatNothing(long seed) {
        Random random = new Random(seed);
        Fault[] faults = {Fault.NONE, Fault.CRASH_BEFORE, Fault.CRASH_AFTER, Fault.LOST_ANSWER, Fault.LOST_REQUEST};
        List<Fault> broken = new ArrayList<>();
        channel.otherwise(() -> {
            Fault fault = broken.size() < 50 ? faults[random.nextInt(faults.length)] : Fault.NONE;
            broken.add(fault);
            return fault;
        });
        List<ConversationId> threads =
                List.of(thread, opened("siti", Audience.PUBLIC), opened("tono", Audience.PRIVATE));
        List<UUID> replies = new ArrayList<>();
        for (int number = 1; number <= 24; number++) {
            replies.add(kept(threads.get(number % 3), "Jawaban " + "abcdefghijklmnopqrstuvwxyz".charAt(number)));
            work();
            bench.pass(Duration.ofSeconds(1));
        }
        for (int round = 0;
                round < 300 && replies.stream().anyMatch(id -> !stored(id).is(PostState.POSTED));
                round++) {
            work();
            bench.pass(Duration.ofSeconds(20));
        }

        assertThat(channel.texts()).hasSize(24).doesNotHaveDuplicates();
        for (ConversationId each : threads) {
            assertThat(view(dewi, each).posts().stream().skip(1).map(MessageView::text))
                    .as("in the order in which they were written")
                    .hasSize(8)
                    .isSorted();
        }
        assertThat(channel.standing().stream()
                        .filter(post -> post.text().startsWith("@siti"))
                        .map(OwnPost::text))
                .hasSize(8)
                .isSorted();
    }

    @Test
    void theSameWordsTwiceAreTwoReplies() {
        channel.order(Fault.NONE, Fault.LOST_ANSWER);
        kept(thread, HELP);
        UUID second = kept(thread, HELP);

        workForLong();

        assertThat(channel.texts()).hasSize(2);
        assertThat(stored(second).remoteId()).hasValue("own-2");
    }

    @Test
    void anyNumberOfNodesSendEachOnce() {
        List<ConversationId> threads = IntStream.range(0, 10)
                .mapToObj(number -> opened("a" + number, Audience.PUBLIC))
                .toList();
        threads.forEach(each -> {
            kept(each, "Satu, mohon ditunggu.");
            kept(each, "Tiga, terima kasih.");
        });

        Race.winners(16, number -> {
            work();
            return true;
        });
        work();

        assertThat(channel.texts()).hasSize(20).doesNotHaveDuplicates();
        assertThat(threads)
                .allSatisfy(each -> assertThat(view(dewi, each).posts())
                        .extracting(MessageView::text)
                        .endsWith("Satu, mohon ditunggu.", "Tiga, terima kasih."));
    }

    @Test
    void theSameReplyTwiceAtOnceIsOne() {
        UUID reply = UUID.randomUUID();

        long first = Race.winners(
                20,
                number -> put(dewi, thread, reply, new NewReply(HELP, false, false)) instanceof ReplyAnswer.Kept kept
                        && kept.first());

        assertThat(first).isEqualTo(1);
    }

    @Test
    void aDayWithoutTheChannelLosesNothing() {
        channel.down(true);
        UUID first = kept(thread, "Pertama.");
        UUID second = kept(thread, "Yang berikut.");
        for (int hour = 0; hour < 24; hour++) {
            work();
            bench.pass(Duration.ofHours(1));
        }
        assertThat(outgoing(second).reason()).hasValue(Reason.AFTER_ANOTHER);
        assertThat(channel.looks()).isLessThan(50);
        channel.down(false);
        bench.pass(Duration.ofMinutes(5));

        workForLong();

        assertThat(List.of(stored(first).state(), stored(second).state())).containsOnly(PostState.POSTED);
        assertThat(channel.texts()).containsExactly("@budi_di_bandung Pertama.", "@budi_di_bandung Yang berikut.");
    }

    @ParameterizedTest
    @CsvSource({"LIMITED, LIMITED, false, 16", "LIMITED_FOR_TODAY, DAILY_LIMIT, true, 1201"})
    void aLimitIsToldAndKept(Fault fault, String reason, boolean daily, int minutes) {
        channel.order(fault);
        UUID reply = kept(thread, HELP);

        work();
        work();

        assertThat(outgoing(reply).reason()).hasValue(reason);
        assertThat(outgoing(reply).notBefore()).isPresent();
        assertThat(view(dewi, thread).limit()).hasValueSatisfying(limit -> {
            assertThat(limit.left()).hasValue(0);
            assertThat(limit.daily()).isEqualTo(daily);
        });
        UUID privately = kept(opened("tono", Audience.PRIVATE), "Ini pesan pribadi.");
        work();
        assertThat(stored(privately).state()).as("private messages count apart").isEqualTo(PostState.POSTED);
        bench.pass(Duration.ofMinutes(minutes));
        work();
        assertThat(stored(reply).state()).isEqualTo(PostState.POSTED);
        assertThat(view(dewi, thread).limit()).isEmpty();
    }

    @Test
    void whatTheChannelRefusesCanBeSentOnceMore() {
        channel.order(Fault.GONE);
        UUID reply = kept(thread, HELP);
        work();
        assertThat(outgoing(reply).state()).isEqualTo(PostState.REFUSED);
        assertThat(outgoing(reply).reason()).hasValue("GONE");
        assertThat(decide(agus, door -> door.repeat(reply))).isFalse();

        assertThat(decide(dewi, door -> door.repeat(reply))).isTrue();
        work();

        assertThat(stored(reply).state()).isEqualTo(PostState.POSTED);
    }

    @Test
    void aStoppedAccountIsSilentAndGoesOnWhereItStood() {
        UUID before = kept(thread, HELP);
        AccountFixture.stop(bench, account);
        work();

        assertThat(channel.texts()).isEmpty();
        assertThat(outgoing(before).reason()).hasValue(Reason.STOPPED);
        assertThat(say("Masih ada?")).isEqualTo(new ReplyAnswer.Not(Obstacle.ACCOUNT_STOPPED));
        assertThat(inbox(dewi).stopped()).containsExactly("bankaman");
        AccountFixture.goOn(bench, account);
        work();
        assertThat(channel.texts()).hasSize(1);
    }

    @Test
    void aSecondPersonAgreesToWhatAnotherWrote() {
        AccountFixture.fourEyes(bench, account);
        UUID reply = kept(thread, HELP);
        UUID later = kept(thread, "Sudah kami cek.");
        work();

        assertThat(channel.texts()).isEmpty();
        assertThat(inbox(dewi).approvals()).as("not to one's own").isZero();
        assertThat(inbox(agus).approvals()).isEqualTo(2);
        assertThat(as(bench, agus, SocialInbox.class, SocialInbox::approvals))
                .first()
                .satisfies(waiting -> {
                    assertThat(waiting.reply().mayApprove()).isTrue();
                    assertThat(waiting.posts()).hasSize(1);
                });
        assertThat(decide(dewi, door -> door.approve(reply))).isFalse();
        assertThat(decide(agus, door -> door.approve(later))).isTrue();
        work();
        assertThat(channel.texts()).as("the order of the thread is kept").isEmpty();
        assertThat(decide(agus, door -> door.approve(reply))).isTrue();
        assertThat(decide(agus, door -> door.decline(reply)))
                .as("it is decided")
                .isFalse();
        work();

        assertThat(channel.texts()).hasSize(2);
        assertThat(bench.events().what()).contains("social.REPLY_APPROVED");
    }

    @Test
    void whatIsDeclinedNeverGoesOut() {
        AccountFixture.fourEyes(bench, account);
        UUID reply = kept(thread, HELP);

        assertThat(decide(rina, door -> door.decline(reply))).isTrue();
        workForLong();

        assertThat(channel.texts()).isEmpty();
        assertThat(outgoing(reply).state()).isEqualTo(PostState.DECLINED);
    }

    @Test
    void itsWriterTakesBackWhatIsNotOutYet() {
        AccountFixture.stop(bench, account);
        AccountFixture.goOn(bench, account);
        UUID reply = kept(thread, HELP);

        assertThat(decide(agus, door -> door.withdraw(reply))).isFalse();
        assertThat(decide(dewi, door -> door.withdraw(reply))).isTrue();
        work();

        assertThat(channel.texts()).isEmpty();
        assertThat(view(dewi, thread).outgoing()).isEmpty();
        UUID out = kept(thread, HELP);
        work();
        assertThat(decide(dewi, door -> door.withdraw(out))).as("it is out").isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Nomor rekening Anda 1234567890 sudah aktif., ACCOUNT_NUMBER",
        "Kartu 4111 1111 1111 1111 kami blokir., CARD_NUMBER",
        "Silakan hubungi 0812 3456 7890., PHONE",
        "Tulis ke budi@contoh.test ya., EMAIL",
        "Mohon kirimkan PIN Anda., ASKS_FOR_PIN",
        "Baca di https://berita.contoh.com/aman ya., FOREIGN_LINK",
        "Klik https://bit.ly/aman123 ya., SHORTENED_LINK"
    })
    void whatMustNotStandInPublicIsRefused(String text, Kind kind) {
        assertThat(say(text)).isInstanceOfSatisfying(ReplyAnswer.Refused.class, refused -> {
            assertThat(refused.refusal()).isEqualTo(Refusal.BY_GUARD);
            assertThat(refused.findings()).extracting(Finding::kind).contains(kind);
        });
        assertThat(PersonFixture.count(bench, "SocialPost")).isZero();
        assertThat(fitting(text, HELP)).containsExactly(HELP);
    }

    @Test
    void theBanksOwnAddressMayStandThere() {
        assertThat(say("Langkahnya ada di https://amanbank.example/bantuan ya."))
                .isInstanceOf(ReplyAnswer.Kept.class);
    }

    @Test
    void nobodyElseIsAddressed() {
        assertThat(say("Terima kasih @tetangga atas infonya.")).isEqualTo(new ReplyAnswer.Not(Obstacle.NAMES_OTHERS));
        assertThat(say("Halo @budi_di_bandung, kami bantu.")).isInstanceOf(ReplyAnswer.Kept.class);
    }

    @Test
    void whoAskedForQuietHearsNothingMore() {
        UUID before = kept(thread, HELP);
        ThreadFixture.optOut(bench, thread);
        work();

        assertThat(say("Masih di sana?")).isEqualTo(new ReplyAnswer.Not(Obstacle.OPTED_OUT));
        assertThat(channel.texts()).isEmpty();
        assertThat(stored(before).reason()).hasValue(Reason.OPTED_OUT);
        assertThat(decide(dewi, door -> door.repeat(before))).isFalse();
    }

    @Test
    void onlyWhoAnswersInAThreadWritesThere() {
        assertThat(put(agus, thread, UUID.randomUUID(), new NewReply(HELP, false, false)))
                .isEqualTo(new ReplyAnswer.Not(Obstacle.NOT_YOURS));
        assertThat(say("x".repeat(281))).isEqualTo(new ReplyAnswer.Not(Obstacle.TOO_LONG));
        assertThat(say(" ")).isEqualTo(new ReplyAnswer.Refused(Refusal.EMPTY, List.of()));
        flow(bench, flow -> flow.close(thread, ClosedBecause.AGENT_ENDED));
        assertThat(say(HELP)).isEqualTo(new ReplyAnswer.Not(Obstacle.CLOSED));
        ConversationId hidden = opened("tono", Audience.PRIVATE);
        assertThat(put(agus, hidden, UUID.randomUUID(), new NewReply(HELP, false, false)))
                .isEqualTo(new ReplyAnswer.Not(Obstacle.NOT_FOUND));
        Optional<ThreadView> seen = as(bench, agus, SocialInbox.class, door -> door.find(hidden));
        assertThat(seen).isEmpty();
        assertThat(view(rina, hidden).posts()).hasSize(1);
    }

    @Test
    void aReplyKeptBeforeTheEndStillGoesOut() {
        UUID reply = kept(thread, HELP);
        flow(bench, flow -> flow.close(thread, ClosedBecause.AGENT_ENDED));

        work();

        assertThat(stored(reply).state()).isEqualTo(PostState.POSTED);
        assertThat(view(dewi, thread).posts()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anInvitationGoesWithItsLinkAndIsKeptWithoutItsToken(boolean privately) {
        UUID reply = UUID.randomUUID();
        put(dewi, thread, reply, new NewReply("Mari lanjutkan di sini:", true, privately));

        work();

        OwnPost out = channel.standing().get(0);
        assertThat(out.text()).contains("/chat/invitation#");
        String token = out.text().substring(out.text().indexOf('#') + 1);
        assertThat(token).hasSizeGreaterThan(20);
        assertThat(out.audience()).isEqualTo(privately ? Audience.PRIVATE : Audience.PUBLIC);
        assertThat(view(dewi, thread).posts()).hasSize(privately ? 1 : 2);
        assertThat(view(dewi, thread).posts()).noneMatch(post -> post.text().contains(token));
        assertThat(stored(reply).text()).doesNotContain(token);
        assertThat(view(dewi, thread).invitations())
                .singleElement()
                .satisfies(line -> assertThat(line.expiresAt()).isPresent());
        assertThat(view(dewi, thread).answered()).isTrue();
    }

    @Test
    void onlyAnInvitationGoesPrivatelyOutOfAPublicThread() {
        assertThat(put(dewi, thread, UUID.randomUUID(), new NewReply(HELP, false, true)))
                .isEqualTo(new ReplyAnswer.Not(Obstacle.NOT_PRIVATELY));
    }

    @Test
    void aPostBySomebodyElseIsKnownAndOneOfOursIsNotTakenForIt() {
        channel.order(Fault.CRASH_AFTER, Fault.NONE);
        kept(thread, HELP);
        work();
        OwnPost unsure = channel.standing().get(0);
        assertThat(fromHere(unsure)).isTrue();
        assertThat(fromHere(channel.foreign("post-budi_di_bandung", "Kirim uang ke sini.")))
                .isFalse();
        assertThat(fromHere(channel.foreign("post-siti", HELP))).isFalse();
        workForLong();
        assertThat(fromHere(unsure)).isTrue();
    }

    private boolean fromHere(OwnPost post) {
        bench.beSystem();
        return bench.inTransaction(() -> bench.get(OwnPosts.class).fromHere(account, post));
    }

    @Test
    void whatNeedsNoAnswerIsClosedWithItsReason() {
        assertThat(decide(agus, door -> door.noAnswer(thread, NoAnswer.SPAM)))
                .as("another one answers")
                .isFalse();
        assertThat(decide(dewi, door -> door.noAnswer(thread, NoAnswer.SPAM))).isTrue();
        assertThat(decide(dewi, door -> door.noAnswer(thread, NoAnswer.SPAM))).isFalse();

        assertThat(inbox(dewi).threads()).isEmpty();
        ConversationId waiting = ThreadFixture.waiting(bench, account, Audience.PUBLIC, "siti");
        assertThat(decide(agus, door -> door.noAnswer(waiting, NoAnswer.THANKS)))
                .isTrue();
    }
}
