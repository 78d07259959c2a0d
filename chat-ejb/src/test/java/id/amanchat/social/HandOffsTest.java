package id.amanchat.social;

import static id.amanchat.conversation.ConversationFixture.as;
import static id.amanchat.conversation.ConversationFixture.badge;
import static id.amanchat.conversation.ConversationFixture.flow;
import static id.amanchat.social.internal.invitation.InvitationFixture.QUESTION;
import static id.amanchat.social.internal.invitation.InvitationFixture.invited;
import static id.amanchat.social.internal.invitation.InvitationFixture.make;
import static id.amanchat.social.internal.invitation.InvitationFixture.thread;
import static id.amanchat.social.internal.invitation.InvitationFixture.token;
import static id.amanchat.social.internal.invitation.InvitationFixture.writes;
import static org.assertj.core.api.Assertions.assertThat;

import id.amanchat.bench.DoorBench;
import id.amanchat.bench.PersonFixture;
import id.amanchat.bench.PersonFixture.Somebody;
import id.amanchat.bench.Race;
import id.amanchat.conversation.Channel;
import id.amanchat.conversation.ConversationFixture;
import id.amanchat.conversation.ConversationId;
import id.amanchat.conversation.ConversationRequested;
import id.amanchat.conversation.ConversationView;
import id.amanchat.conversation.Conversations;
import id.amanchat.conversation.MessageView;
import id.amanchat.conversation.StepKind;
import id.amanchat.conversation.StepView;
import id.amanchat.guard.Guard;
import id.amanchat.guard.Place;
import id.amanchat.guard.Speaker;
import id.amanchat.identity.Role;
import id.amanchat.identity.Visitor;
import id.amanchat.platform.AuditableEvent;
import id.amanchat.social.internal.invitation.InvitationFixture.Thread;
import id.amanchat.social.internal.invitation.InvitationRounds;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From a link under a public post into a safe chat. */
class HandOffsTest {

    private static final Visitor VISITOR = new Visitor("198.51.100.7", null, null);
    private static final int RUNNERS = Integer.getInteger("bench.invitation-races", 300);

    @RegisterExtension
    final DoorBench bench = new DoorBench();

    private Somebody ayu;
    private Somebody budi;
    private Somebody siti;
    private Thread thread;
    private String token;

    @BeforeEach
    void ayuInvitesWhoeverWroteAsBudi() {
        ayu = PersonFixture.staff(bench, "ayu", Role.AGENT);
        budi = PersonFixture.customer(bench, "budi");
        siti = PersonFixture.customer(bench, "siti");
        thread = thread(bench, "budi_di_x", Audience.PUBLIC);
        token = invited(bench, thread, ayu);
    }

    private Optional<InvitationState> opened(String shown) {
        return bench.get(Invitations.class).open(shown, VISITOR);
    }

    private HandOffAnswer accepted(Somebody customer, boolean tie) {
        return as(bench, customer, HandOffs.class, door -> door.accept(token, tie, "id"));
    }

    private Optional<HandOffQuestion> question(Somebody customer) {
        return as(bench, customer, HandOffs.class, door -> door.findQuestion(token));
    }

    private Optional<ConversationView> current(Somebody customer) {
        return as(bench, customer, Conversations.class, Conversations::findCurrent);
    }

    private Optional<List<AttachedThread>> threads(Somebody party, ConversationId safe) {
        return as(bench, party, HandOffs.class, door -> door.findThreads(safe));
    }

    private boolean withdrawn(Somebody customer, UUID tie) {
        return as(bench, customer, Ties.class, door -> door.withdraw(tie));
    }

    private ConversationId safe(HandOffAnswer answer) {
        return answer instanceof HandOffAnswer.Started started ? started.id() : ((HandOffAnswer.Joined) answer).id();
    }

    private AttachedThread attached(Somebody party, ConversationId safe) {
        return as(bench, party, HandOffs.class, door -> door.findThreads(safe))
                .orElseThrow()
                .get(0);
    }

    private List<StepView> steps(Somebody party, ConversationId id) {
        return as(bench, party, Conversations.class, door -> door.steps(id, 0)).orElseThrow();
    }

    private List<String> recorded() {
        return bench.witness().all(AuditableEvent.class).stream()
                .map(AuditableEvent::what)
                .filter(what -> what.startsWith("social.") && !what.startsWith("social.ACCOUNT"))
                .toList();
    }

    private List<TieView> ties(Somebody customer) {
        return as(bench, customer, Ties.class, Ties::mine);
    }

    @Test
    void aGoodLinkIsGoodHoweverOftenItIsOpened() {
        assertThat(opened(token)).contains(InvitationState.GOOD);
        assertThat(opened(token)).contains(InvitationState.GOOD);
        assertThat(question(budi)).isPresent();
        assertThat(question(budi)).as("asking uses nothing up").isPresent();
    }

    @Test
    void theQuestionSaysWhoseAccountItIsAboutAndWhatWasSaidInPublic() {
        HandOffQuestion question = question(budi).orElseThrow();
        assertThat(question.channel()).isEqualTo(Channel.X);
        assertThat(question.handle()).isEqualTo("budi_di_x");
        assertThat(question.accountHandle()).isEqualTo("bankaman");
        assertThat(question.posts()).extracting(MessageView::text).containsExactly(QUESTION);
        assertThat(question.tied()).isFalse();
    }

    @Test
    void aYesStartsASafeChatThatWantsWhoInvitedAndHasTheThreadAttached() {
        HandOffAnswer answer = accepted(budi, false);
        assertThat(answer).isInstanceOf(HandOffAnswer.Started.class);
        ConversationRequested requested = bench.witness().last(ConversationRequested.class);
        assertThat(requested.id()).isEqualTo(safe(answer));
        assertThat(requested.customer()).isEqualTo(budi.id());
        assertThat(requested.wanted()).contains(ayu.id());
        assertThat(steps(budi, safe(answer))).extracting(StepView::kind).containsExactly(StepKind.HANDED_OFF);
        AttachedThread attached = attached(budi, safe(answer));
        assertThat(attached.thread()).isEqualTo(thread.id());
        assertThat(attached.proven()).as("a link proves nothing").isFalse();
        assertThat(attached.tied()).isFalse();
        assertThat(attached.posts()).extracting(MessageView::text).containsExactly(QUESTION);
        assertThat(recorded()).endsWith("social.INVITATION_USED");
    }

    @Test
    void theSafeChatHoldsNoMessageOfTheThread() {
        ConversationId safe = safe(accepted(budi, false));
        Optional<List<MessageView>> messages = as(bench, budi, Conversations.class, door -> door.messages(safe, 0, 10));
        assertThat(messages).contains(List.of());
        Optional<ConversationView> seen = as(bench, budi, Conversations.class, door -> door.find(thread.id()));
        assertThat(seen).as("the thread is not the customer's").isEmpty();
    }

    @Test
    void whoHasAnOpenChatGoesOnInThatOne() {
        ConversationId open = ConversationFixture.open(bench, budi, ayu);
        HandOffAnswer answer = accepted(budi, false);
        assertThat(answer).isEqualTo(new HandOffAnswer.Joined(open));
        assertThat(steps(ayu, open)).extracting(StepView::kind).endsWith(StepKind.HANDED_OFF);
        assertThat(attached(ayu, open).handle()).isEqualTo("budi_di_x");
    }

    @Test
    void aUsedLinkLeadsNowhereAndIsRecorded() {
        accepted(budi, true);
        assertThat(opened(token)).contains(InvitationState.USED);
        assertThat(question(siti)).isEmpty();
        assertThat(accepted(siti, true)).isEqualTo(new HandOffAnswer.Over(InvitationState.USED));
        assertThat(current(siti)).isEmpty();
        assertThat(recorded()).endsWith("social.INVITATION_USED_BEFORE", "social.INVITATION_USED_BEFORE");
    }

    @Test
    void pressingTwiceLeadsIntoTheSameChat() {
        ConversationId safe = safe(accepted(budi, false));
        assertThat(accepted(budi, false)).isEqualTo(new HandOffAnswer.Joined(safe));
        assertThat(recorded()).endsWith("social.INVITATION_USED");
    }

    @Test
    void aLinkExpiresHalfAnHourAfterItIsOut() {
        bench.pass(Duration.ofMinutes(29).plusSeconds(59));
        assertThat(opened(token)).contains(InvitationState.GOOD);
        bench.pass(Duration.ofSeconds(1));
        assertThat(opened(token)).contains(InvitationState.EXPIRED);
        assertThat(accepted(budi, false)).isEqualTo(new HandOffAnswer.Over(InvitationState.EXPIRED));
        assertThat(current(budi)).isEmpty();
        assertThat(recorded()).endsWith("social.INVITATION_EXPIRED", "social.INVITATION_EXPIRED");
    }

    @Test
    void aLinkThatIsOutBeforeWeKnowItIsGoodAtOnce() {
        UUID invitation = make(bench, thread, ayu);
        assertThat(opened(token(bench, invitation))).contains(InvitationState.GOOD);
        bench.pass(Duration.ofDays(1));
        assertThat(opened(token(bench, invitation))).contains(InvitationState.EXPIRED);
    }

    @Test
    void anAlteredLinkIsNoneOfOurs() {
        for (int place = 0; place < token.length(); place++) {
            char other = token.charAt(place) == 'A' ? 'B' : 'A';
            String altered = token.substring(0, place) + other + token.substring(place + 1);
            assertThat(opened(altered)).as("place %s", place).contains(InvitationState.UNKNOWN);
        }
        for (String none : List.of("", "x", token + "A", token.substring(1), token + "=", "ü".repeat(43))) {
            assertThat(opened(none)).contains(InvitationState.UNKNOWN);
        }
        assertThat(opened(null)).contains(InvitationState.UNKNOWN);
        assertThat(recorded()).endsWith("social.INVITATION_ALTERED");
    }

    @Test
    void thatItIsNotTheirsUsesNothingUpAndIsRecorded() {
        as(bench, siti, HandOffs.class, door -> {
            door.decline(token);
            return null;
        });
        assertThat(recorded()).endsWith("social.INVITATION_NOT_THEIRS");
        assertThat(current(siti)).isEmpty();
        assertThat(accepted(budi, false)).isInstanceOf(HandOffAnswer.Started.class);
    }

    @Test
    void oneOfManyAtOnceWins() {
        List<Somebody> all =
                List.of(budi, siti, PersonFixture.customer(bench, "putu"), PersonFixture.customer(bench, "wayan"));
        int before = bench.witness().all(ConversationRequested.class).size();
        long winners = Race.winners(
                RUNNERS, number -> accepted(all.get(number % all.size()), true) instanceof HandOffAnswer.Started);
        assertThat(winners).isEqualTo(1);
        assertThat(bench.witness().all(ConversationRequested.class)).hasSize(before + 1);
        assertThat(PersonFixture.count(bench, "HandOff h")).isEqualTo(1);
    }

    @Test
    void oneCustomerWithManyLinksAtOnceHasOneChat() {
        List<String> tokens = java.util.stream.IntStream.range(0, 16)
                .mapToObj(each -> invited(bench, thread, ayu))
                .toList();
        long led = Race.winners(
                tokens.size(),
                number -> !(as(bench, budi, HandOffs.class, door -> door.accept(tokens.get(number), false, "id"))
                        instanceof HandOffAnswer.Over));
        assertThat(led).isEqualTo(tokens.size());
        assertThat(bench.witness().all(ConversationRequested.class))
                .filteredOn(each -> each.customer().equals(budi.id()))
                .hasSize(1);
        assertThat(PersonFixture.count(bench, "HandOff h")).isEqualTo(1);
    }

    @Test
    void theCodeFromTheHandleProvesItAndTiesItWhereAgreed() {
        ConversationId safe = safe(accepted(budi, true));
        String code = attached(budi, safe).code().orElseThrow().code();
        assertThat(code).matches("AMAN-[A-Z]{4}-[A-Z]{4}");
        assertThat(ties(budi)).as("nothing is tied by a link").isEmpty();
        assertThat(writes(bench, thread, code)).isTrue();
        AttachedThread attached = attached(budi, safe);
        assertThat(attached.proven()).isTrue();
        assertThat(attached.tied()).isTrue();
        assertThat(attached.code()).isEmpty();
        assertThat(ties(budi)).extracting(TieView::handle).containsExactly("budi_di_x");
        assertThat(steps(budi, safe)).extracting(StepView::kind).endsWith(StepKind.HANDLE_PROVEN);
        assertThat(recorded()).endsWith("social.HANDLE_PROVEN", "social.HANDLE_TIED");
    }

    @Test
    void withoutConsentItIsProvenAndNotTied() {
        ConversationId safe = safe(accepted(budi, false));
        writes(bench, thread, attached(budi, safe).code().orElseThrow().code());
        assertThat(attached(budi, safe).proven()).isTrue();
        assertThat(attached(budi, safe).tied()).isFalse();
        assertThat(ties(budi)).isEmpty();
    }

    @Test
    void theCodeIsReadAsPhonesWriteIt() {
        ConversationId safe = safe(accepted(budi, false));
        String code = attached(budi, safe).code().orElseThrow().code();
        String written = "@bankaman ini kodenya: “" + code.toLowerCase().replace("-", " – ") + "”.";
        assertThat(writes(bench, thread, written))
                .as("it says more than the code")
                .isFalse();
        assertThat(attached(budi, safe).proven()).isTrue();
        assertThat(writes(bench, thread, "@bankaman " + code)).as("again").isTrue();
        assertThat(recorded().stream().filter("social.HANDLE_PROVEN"::equals)).hasSize(1);
    }

    @Test
    void theGuardLeavesACodeAsItIs() {
        Guard guard = bench.get(Guard.class);
        ConversationId safe = safe(accepted(budi, false));
        for (int each = 0; each < 200; each++) {
            String code = attached(budi, safe).code().orElseThrow().code();
            for (String text : List.of(code, "Kode saya: " + code, "my code is " + code)) {
                assertThat(guard.examine(text, Speaker.CUSTOMER, "id", List.of(), Place.POST)
                                .text())
                        .isEqualTo(text);
            }
            bench.pass(Duration.ofMinutes(15));
        }
    }

    @Test
    void aCodeFromAnotherHandleProvesNothing() {
        ConversationId safe = safe(accepted(budi, true));
        Thread other = thread(bench, thread.account(), anotherAuthor(), "orang_lain", Audience.PUBLIC);
        assertThat(writes(
                        bench, other, attached(budi, safe).code().orElseThrow().code()))
                .isFalse();
        assertThat(attached(budi, safe).proven()).isFalse();
    }

    private id.amanchat.identity.PersonId anotherAuthor() {
        return thread(bench, "orang_lain", Audience.PUBLIC).author();
    }

    @Test
    void aCodeOfOneStrangerDoesNotProveForAnother() {
        String second = invited(bench, thread, ayu);
        ConversationId stranger = safe(accepted(siti, true));
        ConversationId real = safe(as(bench, budi, HandOffs.class, door -> door.accept(second, true, "id")));
        writes(bench, thread, attached(budi, real).code().orElseThrow().code());
        assertThat(attached(budi, real).proven()).isTrue();
        assertThat(attached(siti, stranger).proven()).isFalse();
        assertThat(ties(siti)).isEmpty();
        assertThat(ties(budi)).hasSize(1);
    }

    @Test
    void aCodeCountsAsLongAgainAndNoLonger() {
        ConversationId safe = safe(accepted(budi, false));
        ProofCode code = attached(budi, safe).code().orElseThrow();
        bench.pass(Duration.between(bench.clock().now(), code.until()).plusMinutes(15));
        assertThat(attached(budi, safe).code().orElseThrow().code()).isNotEqualTo(code.code());
        assertThat(writes(bench, thread, code.code())).isFalse();
        assertThat(attached(budi, safe).proven()).isFalse();
        ProofCode now = attached(budi, safe).code().orElseThrow();
        bench.pass(Duration.between(bench.clock().now(), now.until()));
        assertThat(writes(bench, thread, now.code())).as("the one before").isTrue();
    }

    @Test
    void onlyTheCustomerSeesTheCode() {
        ConversationId safe = safe(accepted(budi, false));
        flow(bench, flow -> flow.open(safe, badge(ayu)));
        assertThat(attached(ayu, safe).code()).isEmpty();
        assertThat(attached(ayu, safe).posts()).hasSize(1);
        assertThat(attached(budi, safe).code()).isPresent();
        as(bench, budi, Conversations.class, door -> door.end(safe));
        assertThat(attached(budi, safe).code()).as("over").isEmpty();
    }

    @Test
    void nobodyElseSeesTheThread() {
        ConversationId safe = safe(accepted(budi, false));
        Somebody tono = PersonFixture.staff(bench, "tono", Role.AGENT);
        for (Somebody stranger : List.of(siti, tono)) {
            assertThat(threads(stranger, safe)).isEmpty();
        }
    }

    @Test
    void aPrivateExchangeIsShownOnceTheHandleIsProven() {
        Thread secret = thread(bench, "siti_di_x", Audience.PRIVATE);
        token = invited(bench, secret, ayu);
        assertThat(question(siti).orElseThrow().posts()).isEmpty();
        ConversationId safe = safe(accepted(siti, false));
        assertThat(attached(siti, safe).posts()).isEmpty();
        writes(bench, secret, attached(siti, safe).code().orElseThrow().code());
        assertThat(attached(siti, safe).posts()).extracting(MessageView::text).containsExactly(QUESTION);
    }

    @Test
    void aTiedHandleIsProvenTheNextTime() {
        ConversationId safe = safe(accepted(budi, true));
        writes(bench, thread, attached(budi, safe).code().orElseThrow().code());
        as(bench, budi, Conversations.class, door -> door.end(safe));
        Thread next = thread(bench, thread.account(), thread.author(), thread.handle(), Audience.PUBLIC);
        token = invited(bench, next, ayu);
        assertThat(question(budi).orElseThrow().tied()).isTrue();
        assertThat(question(siti).orElseThrow().tied())
                .as("whose it is, is nobody else’s business")
                .isFalse();
        ConversationId again = safe(accepted(budi, false));
        assertThat(attached(budi, again).proven()).isTrue();
        assertThat(ties(budi)).hasSize(1);
    }

    @Test
    void theConsentIsTakenBack() {
        ConversationId safe = safe(accepted(budi, true));
        writes(bench, thread, attached(budi, safe).code().orElseThrow().code());
        UUID tie = ties(budi).get(0).id();
        assertThat(withdrawn(siti, tie)).isFalse();
        assertThat(withdrawn(budi, tie)).isTrue();
        assertThat(withdrawn(budi, tie)).isFalse();
        assertThat(ties(budi)).isEmpty();
        assertThat(PersonFixture.count(bench, "Tie t")).isZero();
        assertThat(attached(budi, safe).tied()).isFalse();
        assertThat(recorded()).endsWith("social.HANDLE_TIE_WITHDRAWN");
    }

    @Test
    void aHandleThatAnotherProvesLaterIsTheirs() {
        ConversationId safe = safe(accepted(budi, true));
        writes(bench, thread, attached(budi, safe).code().orElseThrow().code());
        token = invited(bench, thread, ayu);
        ConversationId other = safe(accepted(siti, true));
        writes(bench, thread, attached(siti, other).code().orElseThrow().code());
        assertThat(ties(budi)).isEmpty();
        assertThat(ties(siti)).hasSize(1);
        assertThat(recorded()).contains("social.HANDLE_TIE_LOST");
    }

    @Test
    void whoIsNoCustomerOpensNothing() {
        bench.be(ayu.id(), ayu.role());
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> bench.get(HandOffs.class).accept(token, true, "id"))
                .isInstanceOf(jakarta.ejb.EJBAccessException.class);
    }

    @Test
    void howFarPeopleComeIsCounted() {
        assertThat(funnel()).containsExactly(1L, 0L, 0L, 0L);
        opened(token);
        assertThat(funnel()).containsExactly(1L, 1L, 0L, 0L);
        bench.get(Invitations.class).signedIn(token);
        assertThat(funnel()).containsExactly(1L, 1L, 1L, 0L);
        ConversationId safe = safe(accepted(budi, false));
        bench.get(InvitationRounds.class).look();
        assertThat(funnel()).containsExactly(1L, 1L, 1L, 0L);
        flow(bench, flow -> flow.open(safe, badge(ayu)));
        bench.get(InvitationRounds.class).look();
        assertThat(funnel()).containsExactly(1L, 1L, 1L, 1L);
    }

    private List<Long> funnel() {
        return List.of("expiresAt", "openedAt", "signedInAt", "servedAt").stream()
                .map(column -> PersonFixture.count(bench, "Invitation i where i." + column + " is not null"))
                .toList();
    }

    @Test
    void whoSendsManyBadLinksWaitsWhileGoodOnesAreStillOpened() {
        for (int each = 0; each < 120; each++) {
            assertThat(opened("x")).isPresent();
        }
        assertThat(opened("x")).isEmpty();
        assertThat(opened(token)).contains(InvitationState.GOOD);
        bench.pass(Duration.ofMinutes(30));
        assertThat(opened("x")).isPresent();
    }

    @Test
    void theLinkSaysNothingAboutThePerson() {
        String address =
                bench.get(id.amanchat.social.internal.invitation.Links.class).address(make(bench, thread, ayu));
        assertThat(address).matches("https://localhost(:\\d+)?/chat/invitation#[A-Za-z0-9_-]{43}");
        assertThat(bench.get(id.amanchat.social.internal.invitation.Links.class).longestAddress())
                .isEqualTo(address.length());
        assertThat(address).doesNotContain(thread.handle());
    }

    @Test
    void whoCameByAnInvitationIsKnownBehindTheThreadSoThatNoPostNamesThem() {
        var links = bench.get(id.amanchat.social.internal.invitation.Links.class);
        var threads = bench.get(id.amanchat.social.internal.inbound.Threads.class);
        assertThat(bench.inTransaction(
                        () -> links.customers(threads.find(thread.id()).orElseThrow())))
                .isEmpty();
        accepted(budi, false);
        assertThat(bench.inTransaction(
                        () -> links.customers(threads.find(thread.id()).orElseThrow())))
                .containsExactly(budi.id());
    }

    @Test
    void staffOfTheThreadSeeWhatBecameOfTheirInvitation() {
        flow(bench, flow -> flow.open(thread.id(), badge(ayu)));
        assertThat(steps(ayu, thread.id())).extracting(StepView::kind).contains(StepKind.INVITED);
        var links = bench.get(id.amanchat.social.internal.invitation.Links.class);
        assertThat(bench.inTransaction(() -> links.of(thread.id())))
                .extracting(line -> line.state())
                .containsExactly(InvitationStage.OUT);
        accepted(budi, false);
        assertThat(bench.inTransaction(() -> links.of(thread.id())))
                .extracting(line -> line.state())
                .containsExactly(InvitationStage.USED);
        assertThat(bench.witness().last(ThreadChanged.class)).isEqualTo(new ThreadChanged(thread.id()));
    }
}
