package id.amanchat.social.internal.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanchat.bench.DoorBench;
import id.amanchat.bench.Race;
import id.amanchat.conversation.ConversationId;
import id.amanchat.conversation.ConversationRequested;
import id.amanchat.conversation.ConversationState;
import id.amanchat.social.Audience;
import id.amanchat.social.SocialInboxChanged;
import id.amanchat.social.internal.channel.Incoming;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From what a channel tells to the conversations of its threads. */
class InboundTest {

    @RegisterExtension
    final DoorBench bench = new DoorBench();

    private InboundFixture social;

    @BeforeEach
    void connect() {
        social = new InboundFixture(bench);
    }

    @Test
    void aMentionWaitsForAnAgentAndItsClockRuns() {
        Incoming.Post post = social.post("rudi", "t1", "p1", "@bankaman kartu saya tertelan ATM");
        social.arrive(post);
        ThreadConversation conversation = social.only();
        assertThat(social.texts(conversation.conversation())).containsExactly("@bankaman kartu saya tertelan ATM");
        assertThat(social.state(conversation.conversation())).isEqualTo(ConversationState.WAITING);
        assertThat(conversation.unansweredSince()).contains(post.at());
        assertThat(conversation.dueAt()).isEqualTo(post.at().plusMinutes(15));
        ConversationRequested asked = bench.witness().last(ConversationRequested.class);
        assertThat(asked.topic()).isEqualTo("social");
        assertThat(asked.language()).isEqualTo("id");
        ChannelThread thread = social.thread(conversation.conversation());
        assertThat(thread.author().handle()).isEqualTo("rudi");
        assertThat(thread.lastPost()).isEqualTo("p1");
        assertThat(thread.authorId()).isEqualTo(asked.customer());
        assertThat(bench.witness().all(SocialInboxChanged.class)).isNotEmpty();
    }

    @Test
    void theSameEventTwiceIsOneHoweverItComes() {
        Incoming.Post post = social.post("rudi", "t1", "p1", "Halo");
        social.arrive(post, post);
        social.arrive(post);
        Incoming.Post byAnotherWay = new Incoming.Post(
                "another event",
                post.audience(),
                post.postId(),
                post.thread(),
                post.replyTo(),
                post.author(),
                post.text(),
                post.language(),
                post.at());
        social.arrive(byAnotherWay);
        assertThat(social.texts(social.only().conversation())).containsExactly("Halo");
    }

    @Test
    void whatTheAuthorWritesInTheThreadJoinsWhatGoesOn() {
        social.arrive(social.post("rudi", "t1", "p1", "Satu"));
        social.arrive(social.post("rudi", "t1", "p2", "Dua"));
        ThreadConversation conversation = social.only();
        assertThat(social.texts(conversation.conversation())).containsExactly("Satu", "Dua");
        assertThat(conversation.lastPost()).isEqualTo("p2");
        assertThat(conversation.unansweredSince()).contains(conversation.askedAt());
    }

    @Test
    void somebodyElseInTheSameThreadIsAConversationOfTheirOwn() {
        social.arrive(social.post("rudi", "t1", "p1", "Satu"), social.post("sari", "t1", "p2", "Saya juga"));
        assertThat(social.conversations()).hasSize(2);
    }

    @Test
    void thePrivateAndThePublicStayApart() {
        social.arrive(
                social.post("rudi", "t1", "p1", "Satu"), social.post(Audience.PRIVATE, "rudi", "t1", "p2", "Rahasia"));
        assertThat(social.conversations()).hasSize(2);
        assertThat(social.count("SocialAuthor")).isEqualTo(1);
    }

    @Test
    void afterTheEndTheNextPostStartsAnother() {
        social.arrive(social.post("rudi", "t1", "p1", "Satu"));
        ConversationId first = social.only().conversation();
        social.close(first);
        social.arrive(social.post("rudi", "t1", "p2", "Lagi"));
        List<ThreadConversation> both = social.conversations();
        assertThat(both).hasSize(2);
        assertThat(both.get(0).closed()).isTrue();
        assertThat(social.texts(both.get(1).conversation())).containsExactly("Lagi");
        assertThat(social.count("SocialThread")).isEqualTo(1);
    }

    @Test
    void anEndIsNotedAfterItsCommit() {
        social.arrive(social.post("rudi", "t1", "p1", "Satu"));
        ConversationId id = social.only().conversation();
        social.close(id);
        ThreadOver told = bench.witness().last(ThreadOver.class);
        bench.get(ClosingSteps.class).over(told.id());
        assertThat(social.only().closed()).isTrue();
        assertThat(social.only().unansweredSince()).isEmpty();
    }

    @Test
    void anEndThatNobodyNotedIsFound() {
        social.arrive(social.post("rudi", "t1", "p1", "Satu"));
        social.close(social.only().conversation());
        long before = bench.witness().all(ThreadOver.class).size();
        bench.get(RoundSteps.class).noteWhatIsOver(Optional.empty());
        assertThat(bench.witness().all(ThreadOver.class)).hasSize((int) before + 1);
    }

    @Test
    void aCardNumberIsMaskedBeforeItIsWrittenAnywhere() {
        Incoming.Post post = social.post("rudi", "t1", "p1", "Kartu saya 4111 1111 1111 1111 hilang");
        bench.get(Arrivals.class).store(social.id(), List.of(post));
        assertThat(storedTexts())
                .singleElement()
                .asString()
                .doesNotContain("1111 1111")
                .contains("hilang");
        social.workOff();
        assertThat(social.texts(social.only().conversation()))
                .singleElement()
                .asString()
                .doesNotContain("1111 1111")
                .contains("hilang");
    }

    @Test
    void onceWorkedOffAnEventForgetsWhatWasWrittenAndByWhom() {
        social.arrive(social.post("rudi", "t1", "p1", "Satu"));
        assertThat(storedTexts()).containsOnlyNulls();
        assertThat(social.count("SocialEvent e where e.authorHandle is not null or e.authorName is not null"))
                .isZero();
    }

    private List<String> storedTexts() {
        return bench.inTransaction(() -> bench.em()
                .createQuery("select e.text from SocialEvent e", String.class)
                .getResultList());
    }

    @Test
    void aPictureWithoutWordsIsAMessageToo() {
        social.arrive(social.post("rudi", "t1", "p1", ""));
        assertThat(social.texts(social.only().conversation())).containsExactly("…");
    }

    @Test
    void textThatNoDatabaseTakesIsTakenAllTheSame() {
        social.arrive(social.post("rudi", "t1", "p1", "a\u0000b\ud800c" + "x".repeat(9_000)));
        assertThat(social.texts(social.only().conversation()))
                .singleElement()
                .asString()
                .startsWith("abc");
    }

    @Test
    void theWordOfRefusalEndsItAndIsHonoured() {
        social.arrive(social.post("rudi", "t1", "p1", "Satu"));
        ConversationId id = social.only().conversation();
        social.arrive(social.post("rudi", "t1", "p2", "@bankaman Berhenti!"));
        assertThat(social.state(id)).isEqualTo(ConversationState.CLOSED);
        assertThat(social.thread(id).optedOut()).isTrue();
        assertThat(social.texts(id)).containsExactly("Satu", "@bankaman Berhenti!");
    }

    @Test
    void theWordOfRefusalAloneBeginsNothing() {
        social.arrive(social.post("rudi", "t1", "p1", "STOP"));
        assertThat(social.conversations()).isEmpty();
        assertThat(social.count("SocialAuthor a where a.optedOutAt is not null"))
                .isEqualTo(1);
    }

    @Test
    void addressingTheBankAgainLiftsTheRefusal() {
        social.arrive(social.post("rudi", "t1", "p1", "STOP"));
        social.arrive(social.post("rudi", "t1", "p2", "Tolong bantu saya"));
        assertThat(social.thread(social.only().conversation()).optedOut()).isFalse();
    }

    @Test
    void aDeletedPostIsGoneHereToo() {
        social.arrive(social.post("rudi", "t1", "p1", "Satu"), social.post("rudi", "t1", "p2", "Dua"));
        social.arrive(social.deletion("p2"));
        ThreadConversation conversation = social.only();
        assertThat(social.texts(conversation.conversation()))
                .doesNotContain("Dua")
                .contains("Satu");
        assertThat(conversation.lastPost()).isEqualTo("p1");
        assertThat(conversation.unansweredSince()).isPresent();
    }

    @Test
    void whenAllIsDeletedNothingWaitsForAnAnswer() {
        social.arrive(social.post("rudi", "t1", "p1", "Satu"));
        social.arrive(social.deletion("p1"));
        assertThat(social.only().unansweredSince()).isEmpty();
    }

    @Test
    void aPostThatIsDeletedBeforeItWasWorkedOffNeverGetsHere() {
        social.arrive(social.post("rudi", "t1", "p1", "Satu"), social.deletion("p1"));
        assertThat(social.conversations()).isEmpty();
        social.arrive(social.deletion("p9"));
        social.arrive(social.post("rudi", "t1", "p9", "Terlambat"));
        assertThat(social.conversations()).isEmpty();
    }

    @Test
    void anEditedPostSaysHereWhatItSaysThere() {
        Incoming.Post post = social.post("rudi", "t1", "p1", "Satu");
        social.arrive(post);
        social.arrive(new Incoming.Edited("edit 1", "p1", "Dua", post.at().plusSeconds(5)));
        assertThat(social.texts(social.only().conversation())).containsExactly("Dua");
    }

    @Test
    void anAnswerStopsTheClockAndTheNextPostStartsItAnew() {
        social.arrive(social.post("rudi", "t1", "p1", "Satu"));
        ConversationId id = social.only().conversation();
        social.answered(id, "a1");
        ThreadConversation answered = social.only();
        assertThat(answered.unansweredSince()).isEmpty();
        assertThat(answered.answeredAt()).isPresent();
        bench.pass(Duration.ofHours(2));
        Incoming.Post again = social.post("rudi", "t1", "p2", "Dua");
        social.arrive(again);
        assertThat(social.only().unansweredSince()).contains(again.at());
        assertThat(social.only().dueAt()).isEqualTo(again.at().plusMinutes(15));
        assertThat(social.only().firstDueAt()).isEqualTo(answered.firstDueAt());
    }

    @Test
    void whatWasWrittenAfterTheAnswerStillWaits() {
        social.arrive(social.post("rudi", "t1", "p1", "Satu"));
        ConversationId id = social.only().conversation();
        var answer = social.own("a1", "Halo").post();
        Incoming.Post later = social.post("rudi", "t1", "p2", "Dua");
        social.arrive(later);
        bench.inTransaction(() -> bench.get(Threads.class).answered(id, java.util.UUID.randomUUID(), answer));
        assertThat(social.only().unansweredSince()).contains(later.at());
        assertThat(social.only().dueAt()).isEqualTo(later.at().plusMinutes(15));
    }

    @Test
    void fourNodesAtOnceDoEachEventOnceAndInOrder() {
        List<Incoming> events = new ArrayList<>();
        for (int number = 0; number < 120; number++) {
            events.add(social.post("author " + number % 7, "t" + number % 7, "p" + number, "Nomor urut " + number));
        }
        List<Incoming> shuffled = new ArrayList<>(events);
        Collections.shuffle(shuffled);
        // Each brings all of it, in parts, and two of them the same part at the same moment.
        Race.winners(8, lane -> {
            for (int from = 0; from < shuffled.size(); from += 40) {
                bench.get(Arrivals.class).store(social.id(), shuffled.subList(from, from + 40), Way.TOLD_TOO_EARLY);
            }
            return true;
        });
        bench.get(ArrivalSteps.class).releaseTold(social.id());
        Race.winners(4, lane -> {
            while (bench.get(WorkingOff.class).some(social.id())) {
                // Goes on.
            }
            return true;
        });
        social.workOff();
        assertThat(social.conversations()).hasSize(7);
        social.conversations().forEach(each -> {
            List<Integer> numbers = social.texts(each.conversation()).stream()
                    .map(text -> Integer.parseInt(text.substring(text.lastIndexOf(' ') + 1)))
                    .toList();
            assertThat(numbers).isSorted().doesNotHaveDuplicates();
        });
        assertThat(social.count("ThreadMessage")).isEqualTo(120);
    }
}
