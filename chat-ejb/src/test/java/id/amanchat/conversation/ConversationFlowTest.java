package id.amanchat.conversation;

import static id.amanchat.conversation.ConversationFixture.as;
import static id.amanchat.conversation.ConversationFixture.badge;
import static id.amanchat.conversation.ConversationFixture.flow;
import static id.amanchat.conversation.ConversationFixture.open;
import static id.amanchat.conversation.ConversationFixture.post;
import static id.amanchat.conversation.ConversationFixture.waiting;
import static org.assertj.core.api.Assertions.assertThat;

import id.amanchat.bench.DoorBench;
import id.amanchat.bench.PersonFixture;
import id.amanchat.bench.PersonFixture.Somebody;
import id.amanchat.identity.PersonId;
import id.amanchat.identity.Role;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** How a conversation moves on, and who comes and goes. */
class ConversationFlowTest {

    @RegisterExtension
    final DoorBench bench = new DoorBench();

    private Somebody dewi;
    private Somebody ayu;
    private Somebody budi;
    private Somebody rina;

    @BeforeEach
    void people() {
        dewi = PersonFixture.customer(bench, "dewi");
        ayu = PersonFixture.staff(bench, "ayu", Role.AGENT);
        budi = PersonFixture.staff(bench, "budi", Role.AGENT);
        rina = PersonFixture.staff(bench, "rina", Role.SUPERVISOR);
    }

    private ConversationView view(ConversationId id) {
        return flow(bench, flow -> flow.find(id)).orElseThrow();
    }

    private boolean join(ConversationId id, Somebody staff, Part part) {
        return flow(bench, flow -> flow.join(id, badge(staff), part));
    }

    private boolean hold(ConversationId id) {
        return flow(bench, flow -> flow.hold(id));
    }

    private boolean handTo(ConversationId id, Somebody agent) {
        return flow(bench, flow -> flow.handTo(id, badge(agent)));
    }

    private boolean giveBack(ConversationId id) {
        return flow(bench, flow -> flow.giveBack(id, StepKind.RETURNED));
    }

    private boolean close(ConversationId id) {
        return flow(bench, flow -> flow.close(id, ClosedBecause.CUSTOMER_SILENT));
    }

    /** Kinds and names, as {@code JOINED ayu}. */
    private List<String> steps(Somebody person, ConversationId id) {
        return as(bench, person, Conversations.class, door -> door.steps(id, 0)).orElseThrow().stream()
                .map(step -> step.name() == null
                        ? step.kind().name()
                        : step.kind() + " " + step.name().substring("Name of ".length()))
                .toList();
    }

    @Test
    void anOfferedConversationIsOpenOnceAnAgentTakesIt() {
        ConversationId id = waiting(bench, dewi);
        Set<ConversationId> offered = flow(bench, flow -> flow.offer(Set.of(id)));
        assertThat(offered).containsExactly(id);
        flow(bench, flow -> flow.open(id, badge(ayu)));
        assertThat(view(id).state()).isEqualTo(ConversationState.OPEN);
        assertThat(view(id).parties().agent()).contains(badge(ayu));
        assertThat(steps(dewi, id)).containsExactly("JOINED ayu");
    }

    @Test
    void aWaitingOneCanBeTakenWithoutAnOffer() {
        assertThat(view(open(bench, dewi, ayu)).state()).isEqualTo(ConversationState.OPEN);
    }

    @Test
    void onlyOneAgentOpensIt() {
        ConversationId id = open(bench, dewi, ayu);
        boolean second = flow(bench, flow -> flow.open(id, badge(budi)));
        assertThat(second).isFalse();
        assertThat(view(id).parties().agent()).contains(badge(ayu));
    }

    @Test
    void whoSawItBeforeItWasTakenDecidesByWhatItIsNow() {
        ConversationId id = waiting(bench, dewi);
        boolean taken = flow(bench, flow -> {
            flow.find(id);
            elsewhere(() -> ayuTakes(id));
            return flow.open(id, badge(budi));
        });
        assertThat(taken).isFalse();
    }

    private void ayuTakes(ConversationId id) {
        bench.beSystem();
        bench.inTransaction(() -> bench.get(ConversationFlow.class).open(id, badge(ayu)));
    }

    private static void elsewhere(Runnable work) {
        Thread other = new Thread(work);
        other.start();
        try {
            other.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void handedOnItHasAnotherAgentAndNoOther() {
        ConversationId id = open(bench, dewi, ayu);
        assertThat(handTo(id, budi)).isTrue();
        assertThat(view(id).parties().staff()).containsExactly(budi.id());
        assertThat(steps(dewi, id)).containsExactly("JOINED ayu", "LEFT ayu", "JOINED budi");
    }

    @Test
    void whoHelpedAlreadyDoesNotJoinASecondTime() {
        ConversationId id = open(bench, dewi, ayu);
        join(id, budi, Part.HELPER);
        handTo(id, budi);
        assertThat(view(id).parties().others()).isEmpty();
        assertThat(steps(dewi, id)).containsExactly("JOINED ayu", "JOINED budi", "LEFT ayu");
    }

    @Test
    void whatWaitsCannotBeHandedOn() {
        assertThat(handTo(waiting(bench, dewi), budi)).isFalse();
    }

    @Test
    void aConversationOnHoldGoesOnWithAnotherAgent() {
        ConversationId id = open(bench, dewi, ayu);
        post(bench, ayu, id, "Please look for it.");
        hold(id);
        assertThat(handTo(id, budi)).isTrue();
        assertThat(view(id).state()).isEqualTo(ConversationState.OPEN);
    }

    @Test
    void onHoldOnlyWhenTheAgentSpokeLast() {
        ConversationId id = open(bench, dewi, ayu);
        assertThat(hold(id)).isFalse();
        post(bench, ayu, id, "Please look for it.");
        assertThat(hold(id)).isTrue();
        assertThat(steps(dewi, id)).containsExactly("JOINED ayu", "HELD");
    }

    @Test
    void nobodyHelpsWhereNobodyAnswers() {
        assertThat(join(waiting(bench, dewi), rina, Part.HELPER)).isFalse();
    }

    @Test
    void whatWaitsCanBeReadAlong() {
        ConversationId id = waiting(bench, dewi);
        assertThat(join(id, rina, Part.READER)).isTrue();
        assertThat(view(id).parties().staff()).containsExactly(rina.id());
    }

    @Test
    void nobodyJoinsWhatIsOver() {
        ConversationId id = open(bench, dewi, ayu);
        close(id);
        assertThat(join(id, rina, Part.READER)).isFalse();
    }

    @Test
    void whoOnlyReadAlongHasNoPartInWhatIsOver() {
        ConversationId id = open(bench, dewi, ayu);
        join(id, rina, Part.READER);
        join(id, budi, Part.HELPER);
        close(id);
        assertThat(view(id).parties().staff()).containsExactlyInAnyOrder(ayu.id(), budi.id());
    }

    @Test
    void whoTakesPartAndOpensItAgainStillTakesPart() {
        ConversationId id = open(bench, dewi, ayu);
        join(id, rina, Part.HELPER);
        assertThat(join(id, rina, Part.READER)).isTrue();
        assertThat(view(id).parties().others())
                .singleElement()
                .satisfies(other -> assertThat(other.part()).isEqualTo(Part.HELPER));
        assertThat(steps(dewi, id)).containsExactly("JOINED ayu", "JOINED rina");
    }

    @Test
    void whoReadsAlongCanComeIn() {
        ConversationId id = open(bench, dewi, ayu);
        join(id, rina, Part.READER);
        join(id, rina, Part.HELPER);
        assertThat(view(id).parties().others())
                .singleElement()
                .satisfies(other -> assertThat(other.part()).isEqualTo(Part.HELPER));
        assertThat(steps(dewi, id)).containsExactly("JOINED ayu", "JOINED rina");
        assertThat(steps(ayu, id)).containsExactly("JOINED ayu", "WATCHED rina", "JOINED rina");
    }

    @Test
    void whoJoinsTwiceIsThereOnce() {
        ConversationId id = open(bench, dewi, ayu);
        join(id, rina, Part.HELPER);
        assertThat(join(id, rina, Part.HELPER)).isTrue();
        assertThat(view(id).parties().others()).hasSize(1);
        assertThat(steps(dewi, id)).containsExactly("JOINED ayu", "JOINED rina");
    }

    @Test
    void theAgentDoesNotHelpThemselves() {
        ConversationId id = open(bench, dewi, ayu);
        join(id, ayu, Part.HELPER);
        assertThat(view(id).parties().others()).isEmpty();
    }

    @Test
    void whoLeavesIsGone() {
        ConversationId id = open(bench, dewi, ayu);
        join(id, rina, Part.HELPER);
        boolean left = flow(bench, flow -> flow.leave(id, rina.id()));
        boolean again = flow(bench, flow -> flow.leave(id, rina.id()));
        assertThat(left).isTrue();
        assertThat(again).isFalse();
        assertThat(view(id).parties().others()).isEmpty();
        assertThat(steps(dewi, id)).containsExactly("JOINED ayu", "JOINED rina", "LEFT rina");
    }

    @Test
    void givenBackItWaitsWithoutAgentAndHelpers() {
        ConversationId id = open(bench, dewi, ayu);
        join(id, budi, Part.HELPER);
        join(id, rina, Part.READER);
        assertThat(giveBack(id)).isTrue();
        assertThat(view(id).state()).isEqualTo(ConversationState.WAITING);
        assertThat(view(id).parties().staff()).containsExactly(rina.id());
        assertThat(steps(dewi, id)).containsExactly("JOINED ayu", "JOINED budi", "LEFT budi", "RETURNED");
    }

    @Test
    void theSecondAgentOpensWhatTheFirstLost() {
        ConversationId id = open(bench, dewi, ayu);
        giveBack(id);
        flow(bench, flow -> flow.open(id, badge(budi)));
        assertThat(view(id).parties().agent()).contains(badge(budi));
    }

    @Test
    void nothingLeavesClosed() {
        ConversationId id = open(bench, dewi, ayu);
        post(bench, ayu, id, "Good-bye.");
        assertThat(close(id)).isTrue();
        List<Boolean> moved = new ArrayList<>();
        moved.add(close(id));
        moved.add(hold(id));
        moved.add(giveBack(id));
        moved.add(handTo(id, budi));
        moved.add(flow(bench, flow -> flow.resume(id)));
        moved.add(flow(bench, flow -> flow.open(id, badge(budi))));
        moved.add(flow(bench, flow -> flow.offer(Set.of(id))).contains(id));
        moved.add(flow(bench, flow -> flow.takeBack(id)));
        moved.add(flow(bench, flow -> flow.askWhetherThere(id)));
        assertThat(moved).containsOnly(false);
        assertThat(view(id).state()).isEqualTo(ConversationState.CLOSED);
    }

    @Test
    void closedForSilenceItSaysSoAndFreesTheCustomer() {
        ConversationId id = open(bench, dewi, ayu);
        close(id);
        assertThat(view(id).closedBecause()).contains(ClosedBecause.CUSTOMER_SILENT);
        assertThat(bench.witness().last(StateChanged.class).because()).contains(ClosedBecause.CUSTOMER_SILENT);
        assertThat(waiting(bench, dewi)).isNotEqualTo(id);
    }

    private Optional<Silence> silence(ConversationId id) {
        return flow(bench, flow -> flow.findSilence(id));
    }

    private List<Silence> silentFor(Duration time) {
        return flow(bench, flow -> flow.silentSince(bench.clock().now().minus(time)));
    }

    @Test
    void silenceCountsFromTheLastWordOfAnybody() {
        ConversationId id = open(bench, dewi, ayu);
        bench.pass(Duration.ofMinutes(5));
        post(bench, ayu, id, "Are you still there?");
        bench.pass(Duration.ofMinutes(5));
        assertThat(silentFor(Duration.ofMinutes(6))).isEmpty();
        assertThat(silentFor(Duration.ofMinutes(5)))
                .singleElement()
                .satisfies(silence -> assertThat(silence.lastBy()).contains(Side.AGENT));
    }

    @Test
    void whatWaitsIsNotSilent() {
        waiting(bench, dewi);
        bench.pass(Duration.ofHours(1));
        assertThat(silentFor(Duration.ofMinutes(1))).isEmpty();
    }

    @Test
    void aNewAgentHasTimeOfTheirOwn() {
        ConversationId id = open(bench, dewi, ayu);
        bench.pass(Duration.ofMinutes(5));
        handTo(id, budi);
        assertThat(silentFor(Duration.ofMinutes(1))).isEmpty();
    }

    @Test
    void theNextWordAnswersTheQuestion() {
        ConversationId id = open(bench, dewi, ayu);
        flow(bench, flow -> flow.askWhetherThere(id));
        assertThat(silence(id).orElseThrow().askedAt()).contains(bench.clock().now());
        post(bench, dewi, id, "Yes!");
        assertThat(silence(id).orElseThrow().askedAt()).isEmpty();
    }

    @Test
    void askingIsNoEventThatEndsTheSilence() {
        ConversationId id = open(bench, dewi, ayu);
        bench.pass(Duration.ofMinutes(10));
        flow(bench, flow -> flow.askWhetherThere(id));
        assertThat(silentFor(Duration.ofMinutes(10))).hasSize(1);
    }

    @Test
    void sinceWhenItIsOnHoldIsKnownUntilItGoesOn() {
        ConversationId id = open(bench, dewi, ayu);
        post(bench, ayu, id, "Please look for it.");
        hold(id);
        assertThat(silence(id).orElseThrow().heldAt()).contains(bench.clock().now());
        flow(bench, flow -> flow.resume(id));
        assertThat(silence(id).orElseThrow().heldAt()).isEmpty();
    }

    @Test
    void linesCostTheSameHoweverManyThereAre() {
        List<ConversationId> one = List.of(shared(1));
        List<ConversationId> ten = new ArrayList<>();
        for (int number = 10; number < 20; number++) {
            ten.add(shared(number));
        }
        long forOne = bench.statements(() -> flow(bench, flow -> flow.lines(one)));
        long forTen = bench.statements(() -> flow(bench, flow -> flow.lines(ten)));
        assertThat(forTen).isEqualTo(forOne).isEqualTo(2);
    }

    private ConversationId shared(int number) {
        ConversationId id = open(bench, PersonFixture.customer(bench, "customer" + number), ayu);
        join(id, rina, Part.READER);
        return id;
    }

    @Test
    void aLineHasFirstAndLastMessageAndHowFarTheAgentRead() {
        ConversationId id = open(bench, dewi, ayu);
        post(bench, dewi, id, "Hello?");
        as(bench, ayu, Conversations.class, door -> door.read(id, 1));
        Map<ConversationId, ChatLine> lines = flow(bench, flow -> flow.lines(List.of(id, ConversationId.fresh())));
        assertThat(lines).containsOnlyKeys(id);
        assertThat(lines.get(id)).satisfies(line -> {
            assertThat(line.subject()).isEqualTo("Kartu saya tertelan.");
            assertThat(line.last().orElseThrow().text()).isEqualTo("Hello?");
            assertThat(line.agentRead()).isEqualTo(1);
            assertThat(line.lastBy()).contains(Side.CUSTOMER);
        });
    }

    private Optional<PersonId> lastAgent() {
        return flow(bench, flow -> flow.findLastAgent(dewi.id()));
    }

    @Test
    void theLastAgentIsWhoServedTheCustomerLast() {
        close(open(bench, dewi, ayu));
        bench.pass(Duration.ofDays(1));
        close(open(bench, dewi, budi));
        assertThat(lastAgent()).contains(budi.id());
    }

    @Test
    void nobodyIsTheLastAgentAfterNinetyDays() {
        close(open(bench, dewi, ayu));
        bench.pass(Duration.ofDays(91));
        assertThat(lastAgent()).isEmpty();
    }

    @Test
    void whoServesNowIsNotTheLastAgentYet() {
        open(bench, dewi, ayu);
        assertThat(lastAgent()).isEmpty();
    }

    @Test
    void tagsAreThoseGivenLast() {
        ConversationId id = open(bench, dewi, ayu);
        tag(id, Set.of("card", "lost"));
        tag(id, Set.of("lost", "abroad"));
        Set<String> tags = flow(bench, flow -> flow.tags(id));
        assertThat(tags).containsExactlyInAnyOrder("lost", "abroad");
    }

    private void tag(ConversationId id, Set<String> tags) {
        flow(bench, flow -> {
            flow.tag(id, tags);
            return true;
        });
    }
}
